import { FluentProvider } from "@fluentui/react-components";
import { createContext, useContext, useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import { remember, remembered } from "../words/remembered";
import { darkTheme, lightTheme } from "./themes";

export const themeChoices = ["system", "light", "dark"] as const;

export type ThemeChoice = (typeof themeChoices)[number];

interface ThemeState {
  choice: ThemeChoice;
  dark: boolean;
  setChoice: (choice: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeState>({ choice: "system", dark: false, setChoice: () => undefined });

const kept = "kyndof.theme";
const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  prefersDark.addEventListener("change", listener);
  return () => prefersDark.removeEventListener("change", listener);
}

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [choice, setChoice] = useState<ThemeChoice>(() => remembered(kept, themeChoices) ?? "system");
  const systemDark = useSyncExternalStore(subscribe, () => prefersDark.matches);
  const dark = choice === "system" ? systemDark : choice === "dark";
  const state = useMemo<ThemeState>(
    () => ({
      choice,
      dark,
      setChoice: next => {
        remember(kept, next);
        setChoice(next);
      },
    }),
    [choice, dark],
  );
  return (
    <ThemeContext.Provider value={state}>
      <FluentProvider theme={dark ? darkTheme : lightTheme} data-theme={dark ? "dark" : "light"}>
        {children}
      </FluentProvider>
    </ThemeContext.Provider>
  );
}

/** The theme that was chosen and whether it is dark now, e.g. for a chart's colours. */
export const useTheme = (): ThemeState => useContext(ThemeContext);
