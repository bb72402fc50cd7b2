use serde_json::json;

use super::expected::types::{Received, Sent, User};
use crate::support::{encode, keeps, refuses};

#[test]
fn one_side_need_not_have_what_only_the_other_sends() {
    let user = User {
        id: None,
        name: "ann".to_owned(),
        password: Some("x".to_owned()),
        additional: Default::default(),
    };
    assert_eq!(encode(&user), json!({"name": "ann", "password": "x"}));
    let user: User = keeps(json!({"id": 1, "name": "ann"}));
    assert_eq!((user.id, user.password), (Some(1), None));
    let received: Received = keeps(json!({"id": 1}));
    assert_eq!(received.id, 1);
    let sent = Sent {
        id: None,
        password: "x".to_owned(),
    };
    assert_eq!(encode(&sent), json!({"password": "x"}));
}

#[test]
fn wrong_values() {
    assert_eq!(
        refuses::<User>(json!({"id": 1})),
        "$: the member `name` is missing"
    );
    assert_eq!(
        refuses::<Received>(json!({"password": "x"})),
        "$: the member `id` is missing"
    );
}
