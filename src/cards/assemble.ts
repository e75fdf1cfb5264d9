import actions from './parts/actions.json' with { type: 'json' };
import buttons from './parts/buttons.json' with { type: 'json' };
import code from './parts/code.json' with { type: 'json' };
import decision from './parts/decision.json' with { type: 'json' };
import details from './parts/details.json' with { type: 'json' };
import deviceCode from './parts/device-code.json' with { type: 'json' };
import factRows from './parts/facts.json' with { type: 'json' };
import firstLinks from './parts/first-links.json' with { type: 'json' };
import foot from './parts/foot.json' with { type: 'json' };
import frame from './parts/frame.json' with { type: 'json' };
import heading from './parts/heading.json' with { type: 'json' };
import lead from './parts/lead.json' with { type: 'json' };
import levels from './parts/levels.json' with { type: 'json' };
import moreLinks from './parts/more-links.json' with { type: 'json' };
import notes from './parts/notes.json' with { type: 'json' };
import rows from './parts/rows.json' with { type: 'json' };
import scopes from './parts/scopes.json' with { type: 'json' };
import setup from './parts/setup.json' with { type: 'json' };
import tracker from './parts/tracker.json' with { type: 'json' };

const parts: Readonly<Record<string, readonly object[]>> = {
  actions,
  buttons,
  code,
  decision,
  details,
  'device-code': deviceCode,
  facts: factRows,
  'first-links': firstLinks,
  foot,
  heading,
  lead,
  levels,
  'more-links': moreLinks,
  notes,
  rows,
  scopes,
  setup,
  tracker,
};

/** A template with its shared pieces in place: `{"$part": "heading"}` in a list stands for that piece's elements. */
export function assemble(template: object): object {
  return { ...frame, ...(insertParts(template) as object) };
}

function insertParts(node: unknown): unknown {
  if (Array.isArray(node)) return node.flatMap((each) => elementsOf(each));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, insertParts(value)]));
}

function elementsOf(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null || !('$part' in node)) return [insertParts(node)];
  const part = parts[String(node.$part)];
  if (!part) throw new Error(`no shared piece is called "${String(node.$part)}"`);
  return part.flatMap((each) => elementsOf(each));
}
