import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";

/** Instances of one client a page shows (the most the service gives at once). */
const mostInstances = 200;

/** The latest messages a client's page shows (assumed). */
const latest = 8;

/** Rows of their ledger that are looked through for these (assumed); notices to colleagues about the client lie among them. */
const lookedAt = 50;

export const useClient = (clientId: string) =>
  useQuery(liveQuery(["clients"], ["one", clientId], ({ signal }) => bodyOf(api.GET("/api/clients/{clientId}", { params: { path: { clientId } }, signal }))));

export const useRecord = (clientId: string) =>
  useQuery(
    liveQuery(["clients", "messages", "instances", "issues", "sending"], ["record", clientId], ({ signal }) => bodyOf(api.GET("/api/clients/{clientId}/record", { params: { path: { clientId } }, signal }))),
  );

export const useClientInstances = (clientId: string) =>
  useQuery(
    liveQuery(["instances"], ["of-client", clientId], ({ signal }) =>
      bodyOf(api.GET("/api/instances", { params: { query: { clientId, limit: mostInstances } }, signal })),
    ),
  );

export const useLatestMessages = (clientId: string) =>
  useQuery({
    ...liveQuery(["messages"], ["of-client", clientId], ({ signal }) => bodyOf(api.GET("/api/messages", { params: { query: { clientId, limit: lookedAt } }, signal }))),
    select: page => ({ ...page, items: page.items.filter(row => !row.recipient).slice(0, latest) }),
  });

/** Holds what is sent to one client, or lets it go. */
export function useClientSwitch(clientId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ hold, reason }: { hold: boolean; reason?: string }) => {
      const options = { params: { path: { clientId } }, body: { reason } };
      return hold ? api.POST("/api/clients/{clientId}/hold", options) : api.POST("/api/clients/{clientId}/release", options);
    },
    onSettled: () =>
      Promise.all(["clients", "messages", "sending"].map(collection => client.invalidateQueries({ queryKey: [collection] }))),
  });
}
