//! A client without an HTTP stack: it has to be given one.
#![cfg(all(feature = "client", not(feature = "reqwest")))]
#![allow(missing_docs)]

use runtime::client::{ApiInfo, ClientBuilder, Core};
use runtime::oauth::ClientCredentials;
use runtime::security::Credential;

static API: ApiInfo = ApiInfo {
    user_agent: "test/1",
    server: Some("http://a.test"),
    headers: &[],
};

#[tokio::test]
async fn nothing_to_send_with() {
    const TOLD: &str = "there is no HTTP stack: give one with `transport`, or turn on the crate's feature `reqwest`";
    let builder = ClientBuilder::<Core>::new(&API);
    assert_eq!(builder.build().unwrap_err().to_string(), TOLD);
    let provider = ClientCredentials::new("https://login.test/", "id", "secret");
    let error = Credential::provider(provider).get().await.unwrap_err();
    assert_eq!(error.to_string(), TOLD);
}
