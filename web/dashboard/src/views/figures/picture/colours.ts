import { tokens } from "@fluentui/react-components";

export interface ChartColours {
  line: string;
  target: string;
  text: string;
  grid: string;
  surface: string;
  missed: string;
  font: string;
}

/** The theme's colours as the canvas takes them: it knows no CSS variables. */
export function coloursOf(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const read = (token: string): string => style.getPropertyValue(token.slice("var(".length, -1)).trim();
  return {
    line: read(tokens.colorBrandForeground1),
    target: read(tokens.colorNeutralForeground2),
    text: read(tokens.colorNeutralForeground3),
    grid: read(tokens.colorNeutralStroke2),
    surface: read(tokens.colorNeutralBackground1),
    missed: read(tokens.colorPaletteRedForeground1),
    font: read(tokens.fontFamilyBase),
  };
}
