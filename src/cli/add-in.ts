import { version } from "../../package.json";
import type { AddInReference } from "../hosts/xlsx/add-in-parts";

/** The released add-in. Its manifest has the version of the package; a test holds the three together. */
export const ADD_IN: AddInReference = { id: "77c4eae2-9c11-45bd-83db-26f61bb16655", version };
