import { QueryClientProvider, useQuery } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { ProblemError } from "../../api/problem";
import { newQueryClient } from "../../api/queries";
import { Providers } from "../../Providers";
import { Answer } from "./Answer";

test("Figures that could not be read again stay, and say how old they are", async () => {
  const client = newQueryClient();
  let fails = false;
  const Figures = () => {
    const query = useQuery({ queryKey: ["figures"], queryFn: () => (fails ? Promise.reject(new ProblemError({ status: 500, title: "Broken" })) : Promise.resolve("42 late")) });
    return <Answer query={query}>{said => <p>{said}</p>}</Answer>;
  };
  render(<Providers client={client} language="en"><QueryClientProvider client={client}><Figures /></QueryClientProvider></Providers>);
  expect(await screen.findByText("42 late")).toBeInTheDocument();
  expect(screen.queryByText(/could not be read again/)).not.toBeInTheDocument();
  fails = true;
  await client.invalidateQueries();
  expect(await screen.findByText(/^This is from .+ ago: it could not be read again just now\.$/)).toBeInTheDocument();
  expect(screen.getByText("42 late")).toBeInTheDocument();
});
