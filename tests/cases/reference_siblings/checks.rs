//! What stands beside a reference and adds nothing makes no type of its own; what a schema says of
//! itself it says of the properties that refer to it.

use serde_json::json;

use super::expected::types::{Drive, DriveMore, DriveStricter, Kind, Size};
use crate::support::keeps;

/// One type for all that only repeat the type, and null where a sibling allows it.
#[test]
fn siblings_that_add_nothing_share_the_type() {
    let size = |bytes| Size {
        bytes,
        ..keeps(json!({ "bytes": 0 }))
    };
    let mut drive = Drive::new("d", size(1), size(2));
    drive.free = Some(None);
    drive.used = Some(size(3));
    drive.other = Some(None);
    drive.kind = Some(Kind::Tape);
    drive.kind_or_null = Some(None);
    drive.more = Some(DriveMore {
        files: Some(4),
        ..keeps(json!({ "bytes": 5 }))
    });
    drive.again = Some(size(6));
    drive.told = Some(size(7));
    drive.asked = Some(size(8));
    drive.anew = Some(size(9));
    drive.stricter = Some(DriveStricter::new(10).files("a"));
    let sent = serde_json::to_value(&drive).expect("JSON");
    let expected = json!({
        "name": "d", "size": {"bytes": 1}, "worded": {"bytes": 2},
        "free": null, "used": {"bytes": 3}, "other": null, "kind": "tape", "kind_or_null": null,
        "more": {"bytes": 5, "files": 4}, "again": {"bytes": 6}, "told": {"bytes": 7},
        "asked": {"bytes": 8}, "anew": {"bytes": 9}, "stricter": {"bytes": 10, "files": "a"}
    });
    assert_eq!(sent, expected);
}

/// What only the server sends is not asked of the sender, and what only the client sends is no part of
/// an answer.
#[test]
fn marks_behind_references_count() {
    let received = json!({
        "id": "1", "alias": "2", "name": "d", "created": "2020-01-01T00:00:00Z",
        "size": {"bytes": 1}, "worded": {"bytes": 2}, "free": null
    });
    let drive: Drive = keeps(received);
    assert_eq!(drive.id.as_deref(), Some("1"));
    assert_eq!(drive.secret, None);
    let drive = Drive {
        secret: Some("hidden".to_owned()),
        ..drive
    };
    assert!(!format!("{drive:?}").contains("hidden"));
}
