import { Menu, MenuButton, MenuItemRadio, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { DesktopRegular, WeatherMoonRegular, WeatherSunnyRegular } from "@fluentui/react-icons";
import { useWords } from "../words";
import { themeChoices, useTheme, type ThemeChoice } from "./ThemeProvider";
import { shellWords } from "./words";

const icons = { system: <DesktopRegular />, light: <WeatherSunnyRegular />, dark: <WeatherMoonRegular /> };

export default function ThemeMenu() {
  const { choice, setChoice } = useTheme();
  const words = useWords(shellWords).theme;
  return (
    <Menu checkedValues={{ theme: [choice] }} onCheckedValueChange={(_, { checkedItems }) => setChoice((checkedItems[0] ?? "system") as ThemeChoice)}>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" menuIcon={null} icon={icons[choice]} aria-label={`${words.label}: ${words[choice]}`} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themeChoices.map(name => <MenuItemRadio key={name} name="theme" value={name} icon={icons[name]}>{words[name]}</MenuItemRadio>)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
