import type { ActionId } from "../models/action";
import type { ActionSpec } from "./actionSpec";
import { feedbackSpecs } from "./feedbackSpecs";
import { issueSpecs } from "./issueSpecs";
import { otherSpecs } from "./otherSpecs";
import { transitionSpecs } from "./transitionSpecs";

/** How each action is asked for, sent and taken back. */
export const specs: Readonly<Record<ActionId, ActionSpec>> = { ...issueSpecs, ...transitionSpecs, ...feedbackSpecs, ...otherSpecs };

/** Deeds that carry the caller's id, so that the same click sent twice is one deed. */
export const isKeyed = (path: string): boolean => /^\/api\/(issues|transitions|feedback|departures)\//.test(path);
