//! The example of the design, word for word (`design_example.txt`), against a server that answers
//! as recorded. `standalone.rs` runs it once more in a program outside the workspace.

use std::time::Duration;

use generated_client::types::{GetTransientTokenScope, GetTransientTokenType};

use super::answers::TOKEN_BODY;
use super::support::server::{Answer, Server};

pub(crate) const EXAMPLE: &str = include_str!("design_example.txt");

/// Stands in for the client of the crate, so that the example keeps its address and still reaches
/// the server of the test: as its proxy.
struct Client;

thread_local! {
    static PROXY: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

impl Client {
    fn builder() -> generated_client::client::ClientBuilder {
        let proxy = PROXY
            .with_borrow(|url| reqwest::Proxy::http(url))
            .expect("an address");
        let http = reqwest::Client::builder().proxy(proxy);
        generated_client::Client::builder().http_client(http)
    }
}

#[rustfmt::skip]
async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
let client = Client::builder().base_url("http://127.0.0.1:32400").access_token(token).build()?;
let response = client
    .security()
    .get_transient_token(GetTransientTokenType::Delegation, GetTransientTokenScope::All)
    .timeout(Duration::from_secs(5))
    .await?;
println!("{} {}", response.status(), response.body().media_container.token);
    Ok(())
}

/// Promise: the example of the design compiles as it stands and gets its answer.
#[tokio::test]
async fn the_example_of_the_design_works() {
    assert!(
        include_str!("design_example.rs").contains(EXAMPLE),
        "word for word"
    );
    let server = Server::start([Answer::json(TOKEN_BODY)]).await;
    PROXY.with_borrow_mut(|url| *url = server.url());
    example("t-1").await.unwrap();
    assert_eq!(
        server.request().text(),
        "GET http://127.0.0.1:32400/security/token?type=delegation&scope=all HTTP/1.1\n\
         accept: application/json\n\
         host: 127.0.0.1\n\
         user-agent: generated-client/0.1.0\n\
         x-plex-token: t-1\n\n"
    );
}
