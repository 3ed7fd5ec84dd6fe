import { DomainError } from '../core/errors.ts';

interface Node<Value> {
  readonly children: Map<string, Node<Value>>;
  parameter?: { readonly name: string; readonly node: Node<Value> };
  value?: Value;
}

export interface Match<Value> {
  readonly value: Value;
  /** Percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds what stands under a path among patterns such as `/api/projects/:project/claims`; a plain segment goes before a parameter, which is
 * never empty. One walk along the path, however many patterns there are. Gives `undefined` when no pattern fits.
 */
export function pathMatcher<Value>(
  patterns: Iterable<readonly [pattern: string, value: Value]>,
): (path: string) => Match<Value> | undefined {
  const root: Node<Value> = { children: new Map() };
  for (const [pattern, value] of patterns) place(root, pattern, value);
  return (path) => {
    const params: Record<string, string> = {};
    let node = root;
    for (const segment of path.split('/')) {
      const child = node.children.get(segment);
      if (child !== undefined) node = child;
      else if (node.parameter === undefined || segment === '') return undefined;
      else {
        params[node.parameter.name] = decoded(segment);
        node = node.parameter.node;
      }
    }
    return node.value === undefined ? undefined : { value: node.value, params };
  };
}

function place<Value>(root: Node<Value>, pattern: string, value: Value): void {
  let node = root;
  for (const segment of pattern.split('/'))
    node = segment.startsWith(':') ? parameter(node, segment) : child(node, segment);
  node.value = value;
}

function child<Value>(node: Node<Value>, segment: string): Node<Value> {
  const found = node.children.get(segment) ?? { children: new Map() };
  node.children.set(segment, found);
  return found;
}

function parameter<Value>(node: Node<Value>, segment: string): Node<Value> {
  const name = segment.slice(1);
  node.parameter ??= { name, node: { children: new Map() } };
  if (node.parameter.name === name) return node.parameter.node;
  throw new TypeError(`a segment is called both :${node.parameter.name} and :${name}`);
}

function decoded(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new DomainError('bad-address', 'The address is not encoded as it should be.');
  }
}
