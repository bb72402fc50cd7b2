//! Versions: <https://semver.org>, and what Cargo makes of those that begin with 0.

use super::Step;

/// The version that follows, by Cargo's reading: below 1.0.0, the first number that is not 0 is the one
/// that says whether programs still compile. Nothing for what is no version.
pub(crate) fn next(version: &str, step: Step) -> Option<String> {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Result<Vec<u64>, _> = core.split('.').map(str::parse).collect();
    let [major, minor, patch] = *numbers.ok()?.as_slice() else {
        return None;
    };
    let next = match (major, minor, step) {
        (0, 0, _) | (0, _, Step::Minor | Step::Patch) | (_, _, Step::Patch) => {
            (major, minor, patch + 1)
        }
        (0, _, Step::Major) | (_, _, Step::Minor) => (major, minor + 1, 0),
        (_, _, Step::Major) => (major + 1, 0, 0),
    };
    Some(format!("{}.{}.{}", next.0, next.1, next.2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_each_other() {
        let all = |version| {
            let of = |step| next(version, step).expect("a version");
            [of(Step::Major), of(Step::Minor), of(Step::Patch)]
        };
        assert_eq!(all("1.4.2"), ["2.0.0", "1.5.0", "1.4.3"]);
        assert_eq!(all("0.4.2"), ["0.5.0", "0.4.3", "0.4.3"]);
        assert_eq!(all("0.0.2"), ["0.0.3", "0.0.3", "0.0.3"]);
        assert_eq!(all("1.4.2-rc.1+5"), ["2.0.0", "1.5.0", "1.4.3"]);
        assert_eq!(next("1.4", Step::Major), None);
    }
}
