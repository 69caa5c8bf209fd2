import { useQuery } from "@tanstack/react-query";
import { api, bodyOf } from "../api/client";
import { liveQuery } from "../api/queries";

export const sendingQuery = liveQuery(["sending", "messages"], ["status"], ({ signal }) => bodyOf(api.GET("/api/sending", { signal })));

/** Whether messages leave, and to whom they do not. */
export const useSending = () => useQuery(sendingQuery);
