import { contractData } from "../../../generated/contract-data.js";
import type { Contract, ContractOptions } from "../../contract/contract.js";
import { createContract } from "../../contract/index.js";
import { Vocabulary } from "../fixtures/vocabulary.js";

/** What files are checked against. */
export interface Description {
  contract: Contract;
  vocabulary: Vocabulary;
  /** Hosts of the API. */
  hosts: readonly string[];
}

/** The description that this package holds. */
export function loadDescription(options: ContractOptions): Description {
  return {
    contract: createContract(options),
    vocabulary: new Vocabulary(contractData),
    hosts: contractData.servers.map((server) => new URL(server).host),
  };
}
