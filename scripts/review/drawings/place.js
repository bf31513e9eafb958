import { Graph, layout } from "@dagrejs/dagre";

/** In pixels; each character is as wide as any other. */
const state = { character: 7.9, height: 32, padding: 22 };
const move = { character: 7.3, height: 16, padding: 8 };

/**
 * Places for states and for the ways between them, in pixels.
 * @param {readonly string[]} states Names; the empty one is where objects come from.
 * @param {readonly import("./drawings.js").Way[]} ways
 * @returns {import("./drawings.js").Placed}
 */
export function place(states, ways) {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    rankdir: "TB",
    nodesep: 26,
    ranksep: 34,
    edgesep: 10,
    marginx: 12,
    marginy: 10,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const name of states)
    graph.setNode(nodeOf(name), {
      width: name === "" ? 14 : widthOf(name, state),
      height: name === "" ? 14 : state.height,
    });
  for (const { from, to, moves } of ways)
    graph.setEdge(nodeOf(from), nodeOf(to), {
      width: Math.max(...moves.map((one) => widthOf(one, move))),
      height: moves.length * move.height,
      labelpos: "c",
    });
  layout(graph);
  const { width, height } = graph.graph();
  return {
    size: rounded(width, height),
    states: Object.fromEntries(
      states.map((name) => {
        const { x, y, width } = graph.node(nodeOf(name));
        return [name, rounded(x, y, width)];
      }),
    ),
    ways: ways.map(({ from, to }) => {
      const edge = graph.edge(nodeOf(from), nodeOf(to));
      const path = from === to ? loop(graph.node(nodeOf(to))) : curve(edge.points);
      return { at: rounded(edge.x, edge.y), path };
    }),
  };
}

function nodeOf(name) {
  return `state ${name}`;
}

function widthOf(text, { character, padding }) {
  return Math.ceil(text.length * character) + padding;
}

function rounded(...values) {
  return values.map((value) => Math.round(value));
}

// At the right side of a state, in front of the name of the move.
function loop({ x, y, width }) {
  const [right, middle] = rounded(x + width / 2, y);
  return `M${right} ${middle - 8}C${right + 30} ${middle - 20} ${right + 30} ${middle + 20} ${right} ${middle + 8}`;
}

// Corners are rounded: a curve begins and ends in the middle between two points.
function curve(points) {
  const [first, ...rest] = points.map(({ x, y }) => rounded(x, y));
  const bends = rest.slice(0, -1).map(([x, y], index) => {
    const [nextX, nextY] = rest[index + 1];
    const isLast = index === rest.length - 2;
    const end = isLast ? [nextX, nextY] : rounded((x + nextX) / 2, (y + nextY) / 2);
    return `Q${x} ${y} ${end.join(" ")}`;
  });
  return `M${first.join(" ")}${bends.join("")}`;
}
