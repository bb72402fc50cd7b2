//! "Did you mean": the nearest of the known names.

use std::cell::Cell;

/// How many names are held against all those that nobody knows, where a description has both: many times what any has
/// that somebody works on. One with thousands of names that lead nowhere would take the product of the two.
const LOOKS: usize = 1 << 20;

/// What is left of them for one way through a description.
#[derive(Debug)]
pub struct Looks {
    left: Cell<usize>,
}

impl Default for Looks {
    fn default() -> Self {
        let left = Cell::new(LOOKS);
        Self { left }
    }
}

impl Looks {
    /// Whether so many names may be looked at; they count as looked at.
    pub fn allow(&self, names: usize) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(names));
        left > 0
    }

    /// [`closest`], as long as there are looks left.
    pub fn closest<'a>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if !self.allow(0) {
            return None;
        }
        let mut seen = 0;
        let found = closest(name, candidates.into_iter().inspect(|_| seen += 1));
        self.allow(seen);
        found
    }
}

/// The letters of a name that are compared.
const LONGEST: usize = 64;

/// The candidate nearest to `name`, if it is near enough to be a slip of the fingers.
#[must_use]
pub fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = Letters::of(name);
    // One slip in three letters, three in long names: `Pet` is not meant by `Cat`.
    let allowed = (wanted.count / 3).clamp(1, 3);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(name.len()) <= allowed * 4)
        .filter_map(|candidate| {
            if candidate.eq_ignore_ascii_case(name) {
                return Some((0, candidate));
            }
            let distance = distance(&wanted, &Letters::of(candidate), allowed)?;
            Some((distance, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many slips of the fingers lie between two names.
pub(crate) fn slips_between(one: &str, other: &str) -> usize {
    distance(&Letters::of(one), &Letters::of(other), LONGEST).unwrap_or(LONGEST)
}

/// The first letters of a name. Descriptions with thousands of names that lead nowhere ask for millions of distances, so
/// that none of them allocates.
struct Letters {
    all: [char; LONGEST],
    count: usize,
}

impl Letters {
    fn of(name: &str) -> Self {
        let mut letters = Self {
            all: ['\0'; LONGEST],
            count: 0,
        };
        for (place, letter) in letters.all.iter_mut().zip(name.chars()) {
            *place = letter;
            letters.count += 1;
        }
        letters
    }
}

/// Edits from one to the other, where two swapped letters are one edit; nothing if they are more than `most`.
fn distance(from: &Letters, to: &Letters, most: usize) -> Option<usize> {
    let (from, to) = (&from.all[..from.count], &to.all[..to.count]);
    if from.len().abs_diff(to.len()) > most {
        return None;
    }
    // Many names of one description begin alike.
    let same = from.iter().zip(to).take_while(|(a, b)| a == b).count();
    let (from, to) = (&from[same..], &to[same..]);
    const FAR: u8 = u8::MAX / 2;
    let mut before = [FAR; LONGEST + 1];
    let mut last = [FAR; LONGEST + 1];
    for (place, cost) in last.iter_mut().enumerate().take(to.len() + 1) {
        *cost = u8::try_from(place).unwrap_or(FAR);
    }
    for (i, a) in from.iter().enumerate() {
        // Beyond these, more letters are left out or added than may be.
        let (start, end) = (i.saturating_sub(most), (i + most + 1).min(to.len()));
        let mut row = [FAR; LONGEST + 1];
        if start == 0 {
            row[0] = u8::try_from(i + 1).unwrap_or(FAR);
        }
        let mut least = row[0];
        for j in start..end {
            let b = &to[j];
            let mut cost = (last[j] + u8::from(a != b))
                .min(last[j + 1] + 1)
                .min(row[j] + 1);
            if i > 0 && j > 0 && from[i - 1] == *b && *a == to[j - 1] {
                cost = cost.min(before[j - 1] + 1);
            }
            row[j + 1] = cost.min(FAR);
            least = least.min(cost);
        }
        if usize::from(least) > most {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    let distance = usize::from(last[to.len()]);
    (distance <= most).then_some(distance)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LONGEST, LOOKS, Letters, Looks, distance};

    /// Every edit of every letter, as the definition has it.
    fn by_definition(from: &[char], to: &[char]) -> usize {
        let mut rows = vec![vec![0; to.len() + 1]; from.len() + 1];
        for i in 0..=from.len() {
            for j in 0..=to.len() {
                rows[i][j] = match (i, j) {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => {
                        let same = usize::from(from[i - 1] != to[j - 1]);
                        let mut cost = (rows[i - 1][j - 1] + same)
                            .min(rows[i - 1][j] + 1)
                            .min(rows[i][j - 1] + 1);
                        if i > 1 && j > 1 && from[i - 2] == to[j - 1] && from[i - 1] == to[j - 2] {
                            cost = cost.min(rows[i - 2][j - 2] + 1);
                        }
                        cost
                    }
                };
            }
        }
        rows[from.len()][to.len()]
    }

    #[test]
    fn looks_have_an_end() {
        let names: Vec<String> = (0..2_048).map(|number| format!("name{number}")).collect();
        let known = || names.iter().map(String::as_str);
        let looks = Looks::default();
        let asked = (0..2_048).map(|_| looks.closest("nme7", known()));
        let (first, rest): (Vec<_>, Vec<_>) =
            asked.enumerate().partition(|(at, _)| at * 2_048 < LOOKS);
        assert!(first.iter().all(|(_, found)| *found == Some("name7")));
        assert!(rest.iter().all(|(_, found)| found.is_none()));
        assert_eq!((first.len(), rest.len()), (512, 1_536));
    }

    proptest! {
        /// Promise: what is passed over for speed changes no distance.
        #[test]
        fn distances(one in "[abcé]{0,9}", other in "[abcé]{0,9}", most in 1_usize..5) {
            let chars = |name: &str| name.chars().collect::<Vec<_>>();
            let expected = by_definition(&chars(&one), &chars(&other));
            let (one, other) = (Letters::of(&one), Letters::of(&other));
            prop_assert_eq!(distance(&one, &other, LONGEST), Some(expected));
            let near = (expected <= most).then_some(expected);
            prop_assert_eq!(distance(&one, &other, most), near);
        }
    }
}
