import { SimulationError } from "./simulation-error.js";

/** The definition is not one that the service would accept; the validator says more. */
export class InvalidDefinition extends SimulationError {
  override readonly name = "InvalidDefinition";
}
