use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use super::expected::table::{DESCRIPTION, TRIPS};
use crate::instances::{Choices, Document};
use crate::support::plain;

/// How many values are tried of each schema.
const VALUES: u32 = 150;

/// Promise: whatever the schema, a value of it that is decoded and encoded again is the same value.
#[test]
fn decode_and_encode_is_the_identity() {
    let document = Document(serde_yaml::from_str(DESCRIPTION).expect("a description"));
    let mut wrong = String::new();
    for (name, trip) in TRIPS {
        let mut runner = TestRunner::new(ProptestConfig {
            cases: VALUES,
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let result = runner.run(&vec(any::<u8>(), 0..200), |bytes| {
            let value = document.component(name, &mut Choices(&bytes));
            match trip(&value.to_string()) {
                Ok(same) if plain(same.clone()) == plain(value.clone()) => Ok(()),
                Ok(other) => Err(TestCaseError::fail(format!("{value} becomes {other}"))),
                Err(why) => Err(TestCaseError::fail(format!("{value}: {why}"))),
            }
        });
        if let Err(error) = result {
            wrong += &format!("{name}: {error}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Promise: every schema of the description has a type.
#[test]
fn no_schema_is_left_out() {
    let description: Value = serde_yaml::from_str(DESCRIPTION).expect("a description");
    let schemas = description["components"]["schemas"]
        .as_object()
        .expect("schemas");
    assert_eq!(TRIPS.len(), schemas.len());
}
