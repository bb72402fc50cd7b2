//! What the checks of the cases `wire_*` share: a client for a server on loopback, and the request
//! that a call becomes there.

use crate::runtime::call::{Call, Operation};
use crate::runtime::client::{ClientBuilder, Core};
use crate::server::{Answer, PATIENCE, Recorded, Server};

/// The builder with what a test over loopback needs: no proxy and no certificates of the machine
/// (reading those takes its time), no long patience, and a user agent that stays the same.
pub(crate) fn for_tests<C>(builder: ClientBuilder<C>) -> ClientBuilder<C> {
    builder
        .http_client(reqwest::Client::builder().no_proxy().tls_certs_only([]))
        .user_agent("cases")
        .timeout(PATIENCE)
        .no_retries()
}

/// A client of a case for a server of a test.
pub(crate) fn client_at<C: From<Core>>(builder: ClientBuilder<C>, server: &Server) -> C {
    let builder = for_tests(builder).base_url(server.url());
    builder.build().expect("a client")
}

/// The answer that says nothing but that it went well.
pub(crate) fn done() -> Answer {
    Answer::raw("204 No Content", &[], "")
}

/// The request that a call becomes.
pub(crate) async fn sent<C: From<Core>, O: Operation>(
    builder: ClientBuilder<C>,
    call: impl FnOnce(&C) -> Call<O>,
) -> Recorded {
    let server = Server::start([done()]).await;
    let client = client_at(builder, &server);
    call(&client).await.expect("it is answered");
    server.request()
}

/// The parts of a body, with a boundary that stays the same, and lines that end as those of a program do.
pub(crate) fn parts(request: &Recorded) -> String {
    let boundary = request
        .header("content-type")
        .and_then(|value| value.split_once("boundary="));
    let text = String::from_utf8_lossy(&request.body).into_owned();
    text.replace(boundary.expect("a boundary").1, "BOUNDARY")
        .replace("\r\n", "\n")
}
