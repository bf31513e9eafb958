import type { Handlers } from "../call.js";
import { retrieving } from "./plain.js";

export const eventHandlers = { retrieveEvent: retrieving("event") } as const satisfies Handlers;
