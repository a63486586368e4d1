type Tree = { [key: string]: Tree | string };
type Value = string | readonly Value[] | { readonly [key: string]: Value };

/**
 * A request of AWS's query protocol as the object that it was made of: `List.member.1.Name=…` are lists, and
 * `Map.entry.1.Name=…&Map.entry.1.Value=…` maps.
 */
export function parseQuery(body: string): Readonly<Record<string, Value>> {
  const tree: Tree = {};
  for (const [path, value] of new URLSearchParams(body)) put(tree, path.split('.'), value);
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, valueOf(each)]));
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const branch = tree[key];
  const inner = typeof branch === 'object' ? branch : {};
  tree[key] = inner;
  put(inner, rest, value);
}

function valueOf(tree: Tree | string): Value {
  if (typeof tree === 'string') return tree;
  const { member, entry } = tree;
  if (typeof member === 'object') return Object.values(member).map(valueOf);
  if (typeof entry === 'object') return Object.fromEntries(Object.values(entry).map(pairOf));
  return Object.fromEntries(Object.entries(tree).map(([key, each]) => [key, valueOf(each)]));
}

function pairOf(entry: Tree | string): [string, Value] {
  const { Name, key, Value, value } = typeof entry === 'object' ? entry : {};
  const name = Name ?? key;
  return [typeof name === 'string' ? name : '', valueOf(Value ?? value ?? '')];
}
