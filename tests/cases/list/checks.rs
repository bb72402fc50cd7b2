use serde_json::json;

use super::expected::types::{Grid, GridCellsItem, Tags};
use crate::support::{keeps, refuses};

#[test]
fn a_typical_value() {
    let grid: Grid =
        keeps(json!({"rows": [[1, 2], []], "labels": ["a", null], "cells": [{"x": 1}]}));
    assert_eq!(grid.rows, [vec![1, 2], vec![]]);
    assert_eq!(grid.labels, Some(vec![Some("a".to_owned()), None]));
    assert_eq!(
        grid.cells,
        Some(vec![GridCellsItem {
            x: 1,
            additional: Default::default()
        }])
    );
    let tags: Tags = keeps(json!(["a", "b"]));
    assert_eq!(tags, ["a", "b"]);
}

#[test]
fn an_empty_list_is_not_an_absent_one() {
    keeps::<Grid>(json!({"rows": [], "labels": []}));
    keeps::<Grid>(json!({"rows": []}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Grid>(json!({"rows": [[1], ["2"]]})),
        "$.rows[1][0]: expected an integer, found a string"
    );
    assert_eq!(
        refuses::<Grid>(json!({"rows": {}})),
        "$.rows: expected a list, found an object"
    );
    assert_eq!(
        refuses::<Grid>(json!({"rows": [], "cells": [{"x": 1}, {}]})),
        "$.cells[1]: the member `x` is missing"
    );
    assert_eq!(
        refuses::<Tags>(json!(["a", null])),
        "$[1]: expected a string, found null"
    );
}
