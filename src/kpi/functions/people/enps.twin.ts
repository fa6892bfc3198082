import type { Twin } from "../../twin";
import { npsCountTwin } from "../customers/nps-count.twin";
import { ENPS } from "./enps";

export const enpsTwin: Twin = { ...npsCountTwin, parameters: ENPS.parameters };
