import { Button } from "@fluentui/react-components";
import { WeatherSunnyRegular } from "@fluentui/react-icons";
import { Suspense } from "react";
import { useWords } from "../words";
import { lazyPart } from "./lazyPart";
import { ErrorBoundary } from "./states";
import { shellWords } from "./words";

const ThemeMenu = lazyPart(() => import("./ThemeMenu"));

/** Light, dark, or as the system has it. */
export function ThemeSwitch() {
  const words = useWords(shellWords).theme;
  const plain = <Button appearance="subtle" disabledFocusable icon={<WeatherSunnyRegular />} aria-label={words.label} />;
  return <ErrorBoundary instead={plain}><Suspense fallback={plain}><ThemeMenu /></Suspense></ErrorBoundary>;
}
