//! The documented headers of an operation's answers.

use crate::api::{Header, Operation};

/// The headers of all answers; of two with the same name the first counts.
#[must_use]
pub fn headers(operation: &Operation) -> Vec<&Header> {
    let mut found: Vec<&Header> = Vec::new();
    for header in operation
        .responses
        .iter()
        .flat_map(|response| &response.headers)
    {
        let is_same = |known: &&Header| {
            known
                .name
                .as_str()
                .eq_ignore_ascii_case(header.name.as_str())
        };
        if !found.iter().any(is_same) {
            found.push(header);
        }
    }
    found
}
