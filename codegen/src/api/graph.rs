//! Circles in a table of declarations.

/// For each node the number of the circle that it is on, or none. An edge from a node to itself is a
/// circle. Takes time in proportion to nodes and edges (Tarjan's strongly connected components), and
/// keeps its own stack: a chain may be as long as the document.
pub(crate) fn circles(nodes: usize, edges: impl Fn(usize) -> Vec<usize>) -> Vec<Option<usize>> {
    const UNSEEN: usize = usize::MAX;
    let mut circle = vec![None; nodes];
    let mut order = vec![UNSEEN; nodes];
    let mut low = vec![UNSEEN; nodes];
    let mut is_open = vec![false; nodes];
    let mut open = Vec::new();
    let (mut next_order, mut next_circle) = (0, 0);
    for start in 0..nodes {
        if order[start] != UNSEEN {
            continue;
        }
        let mut stack = vec![(start, edges(start), 0)];
        while let Some((node, targets, next)) = stack.last_mut() {
            let node = *node;
            if order[node] == UNSEEN {
                order[node] = next_order;
                low[node] = next_order;
                next_order += 1;
                open.push(node);
                is_open[node] = true;
            }
            if let Some(target) = targets.get(*next).copied() {
                *next += 1;
                if order[target] == UNSEEN {
                    stack.push((target, edges(target), 0));
                } else if is_open[target] {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            let leads_to_itself = targets.contains(&node);
            stack.pop();
            if let Some((before, ..)) = stack.last() {
                low[*before] = low[*before].min(low[node]);
            }
            if low[node] != order[node] {
                continue;
            }
            let first = open.iter().rposition(|open| *open == node).unwrap_or(0);
            let members = open.split_off(first);
            let is_circle = members.len() > 1 || leads_to_itself;
            for member in members {
                is_open[member] = false;
                circle[member] = is_circle.then_some(next_circle);
            }
            next_circle += usize::from(is_circle);
        }
    }
    circle
}

#[cfg(test)]
mod tests {
    use super::circles;

    fn of(edges: &[&[usize]]) -> Vec<Option<usize>> {
        circles(edges.len(), |node| edges[node].to_vec())
    }

    #[test]
    fn circles_are_told_apart() {
        assert_eq!(of(&[&[1], &[2], &[]]), [None, None, None]);
        assert_eq!(of(&[&[0], &[2], &[1]]), [Some(0), Some(1), Some(1)]);
        // A tail that leads into a circle is not on it, nor is what comes after it.
        assert_eq!(
            of(&[&[1], &[2], &[1, 3], &[]]),
            [None, Some(0), Some(0), None]
        );
        assert_eq!(
            of(&[&[1, 2], &[0], &[3], &[2]]),
            [Some(1), Some(1), Some(0), Some(0)]
        );
    }

    #[test]
    fn a_long_chain_takes_no_stack() {
        let last = 200_000;
        let found = circles(last + 1, |node| vec![(node + 1) % (last + 1)]);
        assert!(found.iter().all(|circle| *circle == Some(0)));
    }
}
