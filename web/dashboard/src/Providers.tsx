import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { OutcomesProvider } from "./shell/outcomes";
import { ThemeProvider } from "./shell/ThemeProvider";
import { LanguageProvider, type Language } from "./words";

/** What every component may count on: language, theme, the service's answers, and a place to say outcomes. */
export function Providers({ client, language, children }: { client: QueryClient; language?: Language; children: ReactNode }) {
  return (
    <LanguageProvider initial={language}>
      <ThemeProvider>
        <QueryClientProvider client={client}>
          <OutcomesProvider>{children}</OutcomesProvider>
        </QueryClientProvider>
      </ThemeProvider>
    </LanguageProvider>
  );
}
