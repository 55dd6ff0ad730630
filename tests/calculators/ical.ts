/** A property of an iCalendar text: `DTSTART;VALUE=DATE:20260511`. */
export interface Property {
  name: string;
  parameters: Record<string, string>;
  value: string;
}

/** A component with its properties and the components inside it. */
export interface Component {
  name: string;
  properties: Property[];
  components: Component[];
}

const property = (line: string): Property => {
  const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^";:,]*))*):(.*)$/s.exec(line);
  if (!match) throw new Error(`no property: ${line}`);
  const [, name = '', parameters = '', value = ''] = match;
  return {
    name,
    parameters: Object.fromEntries(
      parameters
        .split(';')
        .slice(1)
        .map((part) => part.split('=') as [string, string]),
    ),
    value,
  };
};

/**
 * Reads an iCalendar text by the letter of RFC 5545: every line ends in CRLF and is at most 75 octets long, folded
 * lines go on with a blank, components are closed in the order in which they were opened.
 * @throws for anything else
 */
export function parseCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) throw new Error('a line does not end in CRLF');
  for (const line of text.split('\r\n')) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) throw new Error(`${octets} octets in a line`);
    if (line.includes('\ufffd')) throw new Error('a character was cut in two');
  }
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  for (const line of text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)) {
    const current = open.at(-1)!;
    const read = property(line);
    if (read.name === 'BEGIN') {
      const component = { name: read.value, properties: [], components: [] };
      current.components.push(component);
      open.push(component);
    } else if (read.name === 'END') {
      if (current.name !== read.value) throw new Error(`END:${read.value} inside ${current.name}`);
      open.pop();
    } else if (current === root) throw new Error(`${line} stands outside a component`);
    else current.properties.push(read);
  }
  const [calendar, ...others] = root.components;
  if (open.length !== 1 || calendar?.name !== 'VCALENDAR' || others.length > 0)
    throw new Error('no single calendar');
  return calendar;
}

/** The text that a TEXT value stands for. */
export const textOf = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
