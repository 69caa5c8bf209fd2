import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";
import type { components } from "../../api/schema";
import { queryOf, type MessageFilters } from "./models/filters";
import type { MessageAction } from "./models/actions";

type Query = { state?: string; kind?: string; clientId?: string; instanceId?: string; cursor?: string; limit?: number };

const pageSize = 50;

/** The ledger, newest first, page by page. */
export function useLedger(filters: MessageFilters) {
  const asked = queryOf(filters);
  return useInfiniteQuery({
    queryKey: ["messages", "list", asked],
    meta: { collections: ["messages"] as const },
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query: Query = { ...asked, limit: pageSize, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET("/api/messages", { params: { query }, signal }));
    },
    getNextPageParam: page => page.next,
  });
}

export const useMessage = (key: string) =>
  useQuery(liveQuery(["messages"], ["one", key], ({ signal }) => bodyOf(api.GET("/api/messages/{key}", { params: { path: { key } }, signal }))));

/** Whether a message has words yet: the frame that shows them asks for them itself. */
export const useHasContent = (key: string) =>
  useQuery({
    ...liveQuery(["messages"], ["content", key], async ({ signal }) => {
      const path = "/api/messages/{key}/content";
      await api.GET(path, { params: { path: { key } }, headers: { Accept: "text/plain" }, parseAs: "text", signal });
      return true;
    }),
    retry: false,
  });

export type SendingStatus = components["schemas"]["SendingStatus"];

export const useSending = (enabled = true) => useQuery({ ...liveQuery(["sending", "messages"], ["status"], ({ signal }) => bodyOf(api.GET("/api/sending", { signal }))), enabled });

export function useMessageAction(key: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, reason }: { action: MessageAction; reason?: string }) => {
      const options = { params: { path: { key } }, body: { reason } };
      if (action === "resend") return api.POST("/api/messages/{key}/resend", options);
      return action === "hold" ? api.POST("/api/messages/{key}/hold", options) : api.POST("/api/messages/{key}/release", options);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["messages"] }),
  });
}

export function useSendingSwitch() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ hold, reason }: { hold: boolean; reason?: string }) =>
      hold ? api.POST("/api/sending/hold", { body: { reason } }) : api.POST("/api/sending/release", { body: { reason } }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: ["sending"] }), client.invalidateQueries({ queryKey: ["messages"] })]),
  });
}
