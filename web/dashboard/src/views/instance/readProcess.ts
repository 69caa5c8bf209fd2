import { api, bodyOf } from "../../api/client";
import type { Detail } from "./detail";

type Reads = (id: string, signal: AbortSignal) => Promise<unknown>;

/** What each process knows of an instance of its own, by its business id. */
const readers: Readonly<Record<Exclude<Detail["process"], "other">, Reads>> = {
  order: (orderId, signal) => bodyOf(api.GET("/api/orders/{orderId}", { params: { path: { orderId } }, signal })),
  escalation: (issueId, signal) => bodyOf(api.GET("/api/issues/{issueId}", { params: { path: { issueId } }, signal })),
  transition: (transitionId, signal) => bodyOf(api.GET("/api/transitions/{transitionId}", { params: { path: { transitionId } }, signal })),
  "feedback-loop": (feedbackId, signal) => bodyOf(api.GET("/api/feedback/{feedbackId}", { params: { path: { feedbackId } }, signal })),
  survey: (surveyId, signal) => bodyOf(api.GET("/api/surveys/{surveyId}", { params: { path: { surveyId } }, signal })),
  departure: (departureId, signal) => bodyOf(api.GET("/api/departures/{departureId}", { params: { path: { departureId } }, signal })),
};

/** The reader of a process; undefined for one this page has no part for. */
export const readerOf = (process: string): Reads | undefined => (readers as Readonly<Record<string, Reads>>)[process];
