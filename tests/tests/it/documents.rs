//! Random descriptions of everything that means something, in places where it may and may not stand.
//!
//! `DOCUMENTS` is how many are tried, `DOCUMENTS_SEED` which. Fuzzing (`tests/fuzz`) looks for more.

use std::collections::BTreeMap;
use std::panic::catch_unwind;

use tests::dice::Dice;
use tests::{documents, sound};

fn number(variable: &str, default: u64) -> u64 {
    let value = std::env::var(variable).ok();
    value
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

/// What is wrong with the description of these bytes; `Ok(false)` if it is refused.
fn checked(bytes: &[u8]) -> Result<bool, String> {
    catch_unwind(|| sound::bytes(bytes)).unwrap_or_else(|_| Err("the generator panics".to_owned()))
}

/// What a fault is called, without what differs from one description to the next.
fn rule(fault: &str) -> String {
    fault
        .split([':', '`'])
        .next()
        .unwrap_or_default()
        .split(" in ")
        .next()
        .unwrap_or_default()
        .to_owned()
}

/// The fewest bytes that show the same fault.
fn smallest(mut bytes: Vec<u8>, fault: &str) -> (Vec<u8>, String) {
    let shows = |bytes: &[u8]| {
        checked(bytes)
            .err()
            .filter(|other| rule(other) == rule(fault))
    };
    let mut size = bytes.len().div_ceil(2);
    while size > 0 {
        let mut at = 0;
        while at < bytes.len() {
            let end = (at + size).min(bytes.len());
            let mut less = bytes.clone();
            less.drain(at..end);
            let mut zeros = bytes.clone();
            zeros[at..end].fill(0);
            if shows(&less).is_some() {
                bytes = less;
            } else {
                if zeros != bytes && shows(&zeros).is_some() {
                    bytes = zeros;
                }
                at = end;
            }
        }
        size /= 2;
    }
    let fault = shows(&bytes).unwrap_or_default();
    (bytes, fault)
}

/// Promise: whatever a description is made of, there is an error with a place or a crate, and that
/// is Rust, has no name twice in a scope, and has nothing of the description's texts but words.
#[test]
fn whatever_a_description_is_made_of_the_crate_is_sound() {
    let mut dice = Dice(number("DOCUMENTS_SEED", 20_240_229));
    let count = number("DOCUMENTS", 200);
    let mut accepted = 0;
    let mut faults: BTreeMap<String, String> = BTreeMap::new();
    for _ in 0..count {
        let length = 40 + dice.below(400);
        let bytes: Vec<u8> = (0..length).map(|_| dice.roll().to_le_bytes()[7]).collect();
        match checked(&bytes) {
            Ok(is_accepted) => accepted += u64::from(is_accepted),
            Err(fault) => {
                faults.entry(rule(&fault)).or_insert_with(|| {
                    let (bytes, fault) = smallest(bytes, &fault);
                    format!("{fault}\n    {}", documents::document(&bytes, false))
                });
            }
        }
    }
    let shown: Vec<&String> = faults.values().collect();
    assert!(
        faults.is_empty(),
        "{} kinds of faults: {shown:#?}",
        faults.len()
    );
    assert!(
        accepted > count / 4,
        "only {accepted} of {count} are accepted"
    );
}
