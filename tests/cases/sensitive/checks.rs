use serde_json::json;

use super::expected::types::Login;
use crate::support::{keeps, refuses};

#[test]
fn what_is_sensitive_is_sent_and_not_shown() {
    let login: Login = keeps(json!({"user": "ann", "token": "t0ken", "pin": "1234"}));
    let shown = format!("{login:?}");
    assert_eq!(
        shown,
        "Login { user: \"ann\", token: ***, pin: ***, additional: {} }"
    );
    assert_eq!(login.token, "t0ken");
    assert_eq!(
        keeps::<Login>(json!({"user": "ann", "token": "t", "pin": null})).pin,
        Some(None)
    );
}

#[test]
fn an_error_does_not_show_it_either() {
    assert_eq!(
        refuses::<Login>(json!({"user": "ann", "token": ["t0ken"]})),
        "$.token: expected a string, found a list"
    );
}
