type Child = Node | string | null | false;

/** Makes an element with its properties and children; text stays text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & { attributes?: Readonly<Record<string, string>> } = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { attributes = {} as Readonly<Record<string, string>>, ...own } = properties;
  Object.assign(made, own);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}
