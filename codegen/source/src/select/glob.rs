//! Patterns for paths: `*` is anything within a segment, `**` anything at all.

/// Whether a path fits a pattern.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let path: Vec<char> = path.chars().collect();
    // Which ends of the path's beginning the pattern's beginning can reach: no pattern takes longer than both together.
    let mut reached = vec![false; path.len() + 1];
    reached[0] = true;
    let mut at = 0;
    while at < pattern.len() {
        let is_star = pattern[at] == '*';
        let is_any = is_star && pattern.get(at + 1) == Some(&'*');
        let mut next = vec![false; path.len() + 1];
        for end in 0..=path.len() {
            next[end] = if is_star {
                let goes_on = end > 0 && next[end - 1] && (is_any || path[end - 1] != '/');
                reached[end] || goes_on
            } else {
                end > 0 && reached[end - 1] && path[end - 1] == pattern[at]
            };
        }
        reached = next;
        at += if is_any { 2 } else { 1 };
    }
    reached.last() == Some(&true)
}
