use super::expected::api::pets::HasPetsHeaders;
use super::expected::client::Client;
use super::expected::types::Query;
use crate::runtime::call::{Call, Operation};
use crate::server::{Answer, Recorded, Server};
use crate::wire::{self, client_at};

async fn sent<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> Recorded {
    wire::sent(Client::builder(), call).await
}

/// The request line without its version.
async fn target<O: Operation>(call: impl FnOnce(&Client) -> Call<O>) -> String {
    let request = sent(call).await;
    let line = request.line.strip_suffix(" HTTP/1.1");
    line.expect("a version").to_owned()
}

/// The first one wins, whether the document describes it or not.
#[tokio::test]
async fn tags_are_accessors() {
    assert_eq!(
        target(|client| client.pets().list_pets()).await,
        "GET /pets"
    );
    assert_eq!(
        target(|client| client.undescribed_tag().pet_options()).await,
        "OPTIONS /pets"
    );
    assert_eq!(target(|client| client.purge_pets()).await, "purge /pets");
}

#[tokio::test]
async fn operations_without_an_id_have_their_path_for_a_name() {
    assert_eq!(
        target(|client| client.get_pets_by_pet_id_toys(7)).await,
        "GET /pets/7/toys"
    );
    assert_eq!(
        target(|client| client.pets().post_by_pet_id_toys(7)).await,
        "POST /pets/7/toys"
    );
}

#[tokio::test]
async fn an_id_that_is_used_twice() {
    assert_eq!(target(|client| client.same()).await, "GET /first");
    assert_eq!(
        target(|client| client.same_by_get_second()).await,
        "GET /second"
    );
}

/// A placeholder that nobody declared is a text; a parameter without a placeholder is none.
#[tokio::test]
async fn ids_that_are_one_name_in_rust() {
    assert_eq!(
        target(|client| client.same_by_get_third()).await,
        "GET /third"
    );
}

/// No path has them, and descriptions do.
#[tokio::test]
async fn a_query_or_a_fragment_in_a_path() {
    assert_eq!(
        target(|client| client.odd_query().page(2)).await,
        "GET /odd?action=go&page=2"
    );
    assert_eq!(target(|client| client.odd_fragment()).await, "GET /odd");
}

#[tokio::test]
async fn a_template_and_a_list_that_disagree() {
    assert_eq!(
        target(|client| client.odd(7, "a/b")).await,
        "GET /odd/7/a%2Fb"
    );
}

#[tokio::test]
async fn two_placeholders_in_one_segment() {
    assert_eq!(
        target(|client| client.report("pdf", "a.b")).await,
        "GET /reports/a.b.pdf"
    );
}

#[tokio::test]
async fn trace_and_head() {
    let request = "TRACE /pets HTTP/1.1\r\n\r\n";
    let server = Server::start([Answer::new(
        "200 OK",
        &["content-type: message/http"],
        request,
    )])
    .await;
    let client = client_at(Client::builder(), &server);
    let response = client.trace_pets().await.expect("it is answered");
    assert_eq!(response.body(), request);
    assert_eq!(
        server.request().text(),
        "TRACE /pets HTTP/1.1\n\
         accept: message/http\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );

    let server = Server::start([Answer::raw(
        "200 OK",
        &["content-length: 99", "x-count: 3"],
        "",
    )])
    .await;
    let client = client_at(Client::builder(), &server);
    let response = client.pets().has_pets().await.expect("it is answered");
    let headers = HasPetsHeaders::of(response.headers());
    assert_eq!(headers.x_count, Some(3));
    assert_eq!(
        server.request().text(),
        "HEAD /pets HTTP/1.1\n\
         accept: */*\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}

#[tokio::test]
async fn methods_of_the_younger_standard() {
    let query = Query {
        name: Some("n".to_owned()),
    };
    let request = sent(|client| client.query_pets(&query)).await;
    assert_eq!(
        request.text(),
        "QUERY /pets HTTP/1.1\n\
         accept: */*\n\
         content-length: 12\n\
         content-type: application/json\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         {\"name\":\"n\"}"
    );
    let request = sent(|client| client.pet_store().copy_pets("/elsewhere")).await;
    assert_eq!(
        request.text(),
        "COPY /pets HTTP/1.1\n\
         accept: */*\n\
         destination: /elsewhere\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n"
    );
}
