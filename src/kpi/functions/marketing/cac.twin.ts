import { divide, parameter, type Twin } from "../../twin";
import { CAC } from "./cac";

export const cacTwin: Twin = {
  parameters: CAC.parameters,
  value: divide(parameter("cost"), parameter("newCustomers")),
};
