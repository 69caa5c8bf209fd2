import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

/** A restrained ink violet. */
const ink: BrandVariants = {
  10: "#08050f", 20: "#181126", 30: "#251b40", 40: "#302456", 50: "#3b2d69", 60: "#46377c", 70: "#52428d", 80: "#5e4e9c",
  90: "#6c5daa", 100: "#7a6cb6", 110: "#897cc1", 120: "#998dcb", 130: "#a99fd6", 140: "#bab2e0", 150: "#ccc6ea", 160: "#dfdbf4",
};

const fontFamilyBase = "'Pretendard', 'Segoe UI', -apple-system, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', 'Helvetica Neue', sans-serif";

export const lightTheme: Theme = {
  ...createLightTheme(ink),
  fontFamilyBase,
  colorNeutralBackground2: "#f7f6fb",
  colorNeutralBackground3: "#f0eef7",
  colorNeutralForeground1: "#1f1a2e",
  colorNeutralForeground2: "#3d3750",
  colorNeutralForeground3: "#5a546c",
};

export const darkTheme: Theme = {
  ...createDarkTheme(ink),
  fontFamilyBase,
  colorNeutralBackground1: "#1e1b29",
  colorNeutralBackground1Hover: "#28243a",
  colorNeutralBackground1Pressed: "#191622",
  colorNeutralBackground2: "#14121c",
  colorNeutralBackground3: "#292538",
  colorNeutralStroke2: "#3d384d",
  colorNeutralForeground3: "#b3adc4",
  colorBrandForeground1: ink[130],
  colorBrandForeground2: ink[140],
  colorBrandForegroundLink: ink[130],
  colorBrandForegroundLinkHover: ink[140],
  colorBrandForegroundLinkPressed: ink[120],
  colorCompoundBrandForeground1: ink[130],
  colorCompoundBrandStroke: ink[120],
};
