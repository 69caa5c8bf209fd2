import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "src/api/schema.d.ts"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs["recommended-latest"].rules,
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "max-lines": ["error", 200],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-globals": ["error", { name: "sessionStorage", message: "Nothing is kept there." }],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "Ask the service's clock: useNow() or serviceClock." },
        { property: "innerHTML", message: "Text is text: let React write it." },
        { property: "outerHTML", message: "Text is text: let React write it." },
        { property: "insertAdjacentHTML", message: "Text is text: let React write it." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is text: let React write it." },
        { selector: "JSXAttribute[name.name='style'] > Literal", message: "The content security policy allows no inline style." },
        { selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']", message: "The content security policy allows no inline style." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Ask the service's clock: useNow() or serviceClock." },
        { selector: "ImportDeclaration[source.value='@fluentui/react-icons'] > ImportNamespaceSpecifier", message: "Import single icons, so that the bundle stays small." },
      ],
    },
  },
);
