import { isObject, type Json, plainText } from './card.ts';

/** Width of a drawn card, frame included. */
const width = 78;

/** A card as text: one frame, its words in reading order, its buttons in brackets. For transcripts and failure reports. */
export function drawCard(card: Json): string {
  const inner = width - 4;
  const lines = [...blocks(card['body'], inner), ...buttons(card['actions'], inner)];
  const edge = '─'.repeat(width - 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(inner)} │`), `└${edge}┘`].join('\n');
}

type Draw = (element: Json, room: number) => string[];

const words = (value: unknown): string => (value === undefined || value === null ? '' : plainText(String(value)));

const drawings: Readonly<Record<string, Draw>> = {
  TextBlock: (element, room) => {
    const text = words(element['text']);
    return wrap(element['style'] === 'heading' ? text.toUpperCase() : text, room);
  },
  RichTextBlock: (element, room) =>
    wrap(
      list(element['inlines'])
        .map((run) => words(isObject(run) ? run['text'] : run))
        .join(''),
      room,
    ),
  FactSet: (element, room) =>
    list(element['facts'])
      .filter(isObject)
      .flatMap((fact) => labelled(words(fact['title']), words(fact['value']), room)),
  Badge: (element) => [`(${words(element['text'])})`],
  ProgressBar: (element) => {
    const share = Number(element['value'] ?? 0) / Number(element['max'] ?? 100);
    const full = Math.round(Math.min(1, Math.max(0, share)) * 20);
    return [`${'█'.repeat(full)}${'░'.repeat(20 - full)}`];
  },
  ProgressRing: (element) => [`(…) ${words(element['label'])}`],
  Icon: () => [],
  Image: (element) => (element['altText'] ? [`[picture: ${words(element['altText'])}]`] : []),
  CodeBlock: (element) => words(element['codeSnippet']).split('\n'),
  CompoundButton: (element) => [`[ ${words(element['title'])} ] ${words(element['description'])}`],
  ActionSet: (element, room) => buttons(element['actions'], room),
  ColumnSet: (element, room) => sideBySide(list(element['columns']).filter(isObject), room),
  TableRow: (element, room) => sideBySide(list(element['cells']).filter(isObject), room),
  Table: (element, room) => blocks(element['rows'], room),
  'Input.Toggle': (element) => [`[${element['value'] === element['valueOn'] ? 'x' : ' '}] ${words(element['title'])}`],
  'Input.ChoiceSet': (element, room) => field(element, room, choice(element)),
};

function blocks(elements: unknown, room: number): string[] {
  return list(elements)
    .filter(isObject)
    .filter((element) => element['isVisible'] !== false)
    .flatMap((element) => {
      const lines = draw(element, room);
      return element['separator'] === true ? ['─'.repeat(room), ...lines] : lines;
    });
}

function draw(element: Json, room: number): string[] {
  const type = String(element['type']);
  const drawing = drawings[type];
  if (drawing) return drawing(element, room);
  if (type.startsWith('Input.')) return field(element, room, words(element['value'] ?? element['placeholder'] ?? ''));
  if (type.startsWith('Chart.')) return chart(element, room);
  return blocks(element['items'] ?? element['pages'], room);
}

function field(element: Json, room: number, value: string): string[] {
  const label = words(element['label']);
  const problem = words(element['errorMessage']);
  return [...wrap(label, room), `[ ${value || '…'} ]`, ...(problem ? wrap(`(${problem})`, room) : [])];
}

function choice(element: Json): string {
  const chosen = list(element['choices'])
    .filter(isObject)
    .find((one) => one['value'] === element['value']);
  return words(chosen?.['title'] ?? element['placeholder'] ?? '');
}

function chart(element: Json, room: number): string[] {
  const points = list(element['data'])
    .filter(isObject)
    .map((point) => `${words(point['legend'] ?? point['x'])} ${words(point['value'] ?? point['y'])}`);
  return wrap(`${words(element['title'])} ${points.join(' · ')}`.trim(), room);
}

function buttons(actions: unknown, room: number): string[] {
  const titles = list(actions)
    .filter(isObject)
    .map((action) => `[ ${words(action['title'])}${action['type'] === 'Action.OpenUrl' ? ' ↗' : ''} ]`);
  return pack(titles, '  ', room);
}

/** Columns stand side by side when every one is a single short line, else below each other. */
function sideBySide(columns: readonly Json[], room: number): string[] {
  const drawn = columns.map((column) => blocks(column['items'], room)).filter((lines) => lines.length > 0);
  const line = drawn.map((lines) => lines.join(' ')).join('  ');
  return drawn.every((lines) => lines.length === 1) && line.length <= room ? [line] : drawn.flat();
}

function labelled(title: string, value: string, room: number): string[] {
  const [first = '', ...more] = wrap(value, room - 18);
  return [`${title.padEnd(17)} ${first}`.slice(0, room), ...more.map((line) => ' '.repeat(18) + line)];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Breaks text into lines. A word longer than a line (an address) is cut, never lost. */
function wrap(text: string, room: number): string[] {
  const piece = new RegExp(`.{1,${room}}`, 'gu');
  return text.split('\n').flatMap((paragraph) => {
    const pieces = paragraph.split(' ').flatMap((word) => word.match(piece) ?? []);
    return pack(pieces, ' ', room);
  });
}

/** As many pieces on each line as fit. */
function pack(pieces: readonly string[], gap: string, room: number): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + gap.length + piece.length <= room) {
      lines[lines.length - 1] = last + gap + piece;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
