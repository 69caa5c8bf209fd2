import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, bodyOf } from "../../api/client";
import { liveQuery } from "../../api/queries";

export const useCalendar = (span: { from: string; to: string }) =>
  useQuery({
    ...liveQuery(["policies"], ["calendar", span], ({ signal }) => bodyOf(api.GET("/api/calendar", { params: { query: span }, signal }))),
    placeholderData: keepPreviousData,
  });

export interface Closure {
  date: string;
  reason: string;
}

export const useClosurePreview = () => useMutation({ mutationFn: (closure: Closure) => bodyOf(api.POST("/api/policies/closures/preview", { body: closure })) });

export function useClosureApply() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (closure: Closure & { previewId: string }) => bodyOf(api.POST("/api/policies/closures/apply", { body: closure })),
    onSuccess: () => client.invalidateQueries({ queryKey: ["policies"] }),
  });
}
