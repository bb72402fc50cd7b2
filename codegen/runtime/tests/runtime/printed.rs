//! What calls and pages print of themselves: names, no values.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use runtime::call::{Call, Hook, Retries};
use runtime::hook::{Attempt, CallContext};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;

use super::api::{Client, Credentials, KEY, Setters};
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

#[test]
fn a_builder() {
    let builder = Client::builder()
        .base_url("http://a.test/v1")
        .header("x-own", "hush")
        .token("hush")
        .credential(&KEY, Credential::value("hush"));
    assert_eq!(
        format!("{builder:?}"),
        "ClientBuilder { base_url: Some(\"http://a.test/v1\"), headers: [\"x-product\", \"x-own\"], \
         credentials: [\"token\", \"key\"], limits: Limits { call: None, attempt: None, idle: None }, \
         max_response_bytes: 268435456, retries: Some(Retries { repeats: 0, first_wait: 500ms, \
         max_wait: 8s, max_asked_wait: 60s, exponent: 2.0, statuses: [(408, 408), (429, 429), (500, 500), \
         (502, 504)], broken_connections: true }), .. }"
    );
}

#[test]
fn a_provider_of_tokens() {
    let provider = ClientCredentials::new("http://a.test/token?hush", "id", "hush");
    let provider = provider.scopes(["read", "write"]);
    assert_eq!(
        format!("{provider:?}"),
        "ClientCredentials(Provider { token_url: Some(\"http://a.test/token\"), \
         scope: Some(\"read write\"), .. })"
    );
}

/// Prints what it is told of.
#[derive(Clone, Default)]
struct Prints(Arc<Mutex<Vec<String>>>);

impl Hook for Prints {
    fn before_attempt(&self, call: &mut CallContext<'_>, attempt: &mut Attempt<'_>) {
        let mut lines = self.0.lock().unwrap();
        lines.extend([format!("{call:?}"), format!("{attempt:?}")]);
    }
}

#[tokio::test]
async fn what_hooks_are_told_of() {
    let prints = Prints::default();
    let builder = Client::builder().base_url("http://127.0.0.1:1");
    let client: Client = builder.token("hush").hook(prints.clone()).build().unwrap();
    let call = client.get_thing("hush").hook_context("hush");
    call.await.unwrap_err();
    assert_eq!(
        *prints.0.lock().unwrap(),
        [
            "CallContext { operation_id: \"getThing\", method: GET, path: \"/things/{id}\", attempt: 1, .. }",
            "Attempt { headers: [\"accept\", \"x-product\", \"user-agent\", \"x-token\"], .. }",
        ]
    );
}
