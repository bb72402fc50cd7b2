//! What calls and pages print of themselves: names, no values.

use std::time::Duration;

use runtime::call::{Call, Retries};

use super::api::{Client, Setters};
use super::pages::{ByLink, LIST};

const OVERRIDES: &str = "overrides: Overrides { limits: Limits { call: Some(5s), attempt: None, idle: Some(1s) }, \
     base_url: Some(\"http://b.test/v2\"), retries: Some(Retries { repeats: 0, first_wait: 500ms, \
     max_wait: 8s, max_asked_wait: 60s, exponent: 2.0, statuses: [(408, 408), (429, 429), (500, 500), \
     (502, 504)], broken_connections: true }), headers: [\"x-own\"] }";

fn changed<O>(call: Call<O>) -> Call<O> {
    call.header("X-Own", "hush")
        .timeout(Duration::from_secs(5))
        .idle_timeout(Duration::from_secs(1))
        .base_url("http://b.test/v2")
        .retries(Retries::off())
}

#[test]
fn a_call() {
    let call = Client::at("http://a.test").get_thing("hush").limit(3);
    let call = changed(call.trace("hush").flavor("hush"));
    assert_eq!(
        format!("{call:?}"),
        format!(
            "Call {{ request: Request {{ operation: \"getThing\", method: GET, path: \"/things/{{id}}\", \
             query: [\"limit\"], headers: [\"x-trace\"], cookies: [\"flavor\"], body: None, part_headers: [] }}, {OVERRIDES} }}"
        )
    );
    assert_eq!(format!("{:?}", call.send()), "Sending");
}

#[test]
fn pages() {
    let call: Call<ByLink> = Client::at("http://a.test").call_as(&LIST, |_| ());
    let call = changed(call);
    let pages = format!(
        "Pages {{ next: Some(Call {{ request: Request {{ operation: \"list\", method: GET, path: \"/list\", query: [], \
         headers: [], cookies: [], body: None, part_headers: [] }}, {OVERRIDES} }}), left: Some(2), .. }}"
    );
    assert_eq!(format!("{:?}", call.clone().pages().limit(2)), pages);
    assert_eq!(
        format!("{:?}", call.items().limit(2)),
        format!("Items {{ pages: {pages}, items: 0 }}")
    );
}
