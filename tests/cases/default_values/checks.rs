use serde_json::json;

use super::expected::types::{Mixed, Settings, SettingsOrder};
use crate::support::{keeps, refuses};

/// A default is what the other side takes where nothing is said: it stands in the docs, and is not
/// sent in its place.
#[test]
fn what_is_absent_stays_absent() {
    assert_eq!(keeps::<Settings>(json!({})), Settings::default());
    assert_eq!(keeps::<Mixed>(json!({"id": 1})).note, None);
    let settings: Settings = keeps(json!({"size": 20, "order": "asc", "tags": []}));
    assert_eq!(settings.order, Some(SettingsOrder::Asc));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<Settings>(json!({"size": "20"})),
        "$.size: expected an integer, found a string"
    );
}
