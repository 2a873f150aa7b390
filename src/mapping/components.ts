/** Nodes that reach each other, one list each, by Tarjan: nodes that others need come first. `edges(n)`: what n needs. */
export function components(nodes: number, edges: (node: number) => readonly number[]): number[][] {
  const index = new Array<number>(nodes).fill(-1)
  const low = new Array<number>(nodes).fill(0)
  const open: number[] = []
  const isOpen = new Array<boolean>(nodes).fill(false)
  const found: number[][] = []
  let next = 0
  const visit = (node: number): void => {
    index[node] = low[node] = next++
    open.push(node)
    isOpen[node] = true
    for (const other of edges(node)) {
      if (index[other] === -1) {
        visit(other)
        low[node] = Math.min(low[node] ?? 0, low[other] ?? 0)
      } else if (isOpen[other]) low[node] = Math.min(low[node] ?? 0, index[other] ?? 0)
    }
    if (low[node] !== index[node]) return
    const component = open.splice(open.indexOf(node))
    for (const member of component) isOpen[member] = false
    found.push(component.sort((a, b) => a - b))
  }
  for (let node = 0; node < nodes; node++) if (index[node] === -1) visit(node)
  return found
}
