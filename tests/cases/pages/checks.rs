//! Results by pages: what is asked for the page after one, and what is on it.

use super::expected::client::Client;
use super::expected::types::{Issue, Search};
use crate::runtime::call::Call;
use crate::runtime::pages::Paged;
use crate::server::{Answer, Server};
use crate::wire::client_at;

async fn answering(answers: impl Into<Vec<Answer>>) -> (Server, Client) {
    let server = Server::start(answers).await;
    let client = client_at(Client::builder(), &server);
    (server, client)
}

/// All results, of so many answers.
async fn all<O: Paged>(call: Call<O>) -> Vec<O::Item> {
    let mut items = call.items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.expect("a result"));
    }
    found
}

fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests
        .iter()
        .map(|request| request.target().to_owned())
        .collect()
}

fn ids(issues: &[Issue]) -> Vec<&str> {
    issues.iter().map(|issue| issue.id.as_str()).collect()
}

#[tokio::test]
async fn links_are_followed() {
    let first = Answer::new(
        "200 OK",
        &[
            "content-type: application/json",
            "link: </repositories/1/issues?page=2>; rel=\"next\", </x>; rel=\"last\"",
        ],
        r#"[{"id":"a"},{"id":"b"}]"#,
    );
    let (server, client) = answering([first, Answer::json(r#"[{"id":"c"}]"#)]).await;
    let issues = all(client.list_issues().state("open")).await;
    assert_eq!(ids(&issues), ["a", "b", "c"]);
    assert_eq!(
        lines(&server),
        ["/issues?state=open", "/repositories/1/issues?page=2"]
    );
}

#[tokio::test]
async fn the_last_result_is_the_cursor() {
    let (server, client) = answering([
        Answer::json(r#"{"data":[{"id":"a"},{"id":"b"}],"has_more":true}"#),
        Answer::json(r#"{"data":[{"id":"c"}],"has_more":false}"#),
    ])
    .await;
    let customers = all(client.list_customers().limit(2)).await;
    assert_eq!(ids(&customers), ["a", "b", "c"]);
    assert_eq!(
        lines(&server),
        ["/customers?limit=2", "/customers?limit=2&starting_after=b"]
    );
}

#[tokio::test]
async fn a_cursor_stands_beside_the_results() {
    let (server, client) = answering([
        Answer::json(r#"{"members":["a"],"response_metadata":{"next_cursor":"x y"}}"#),
        Answer::json(r#"{"members":["b"],"response_metadata":{"next_cursor":""}}"#),
    ])
    .await;
    assert_eq!(all(client.list_members()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/members", "/members?cursor=x%20y"]);
}

#[tokio::test]
async fn a_url_stands_beside_the_results() {
    let (server, client) = answering([
        Answer::json(r#"{"droplets":[{"id":"a"}],"links":{"pages":{"next":"/droplets?page=2"}}}"#),
        Answer::json(r#"{"droplets":[{"id":"b"}],"links":{"pages":{}}}"#),
    ])
    .await;
    assert_eq!(ids(&all(client.list_droplets()).await), ["a", "b"]);
    assert_eq!(lines(&server), ["/droplets", "/droplets?page=2"]);

    let (server, client) = answering([
        Answer::json(r#"{"value":["a"],"nextLink":"/disks?skip=1"}"#),
        Answer::json(r#"{"value":["b"]}"#),
    ])
    .await;
    assert_eq!(all(client.list_disks()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/disks", "/disks?skip=1"]);

    let (server, client) = answering([
        Answer::json(r#"{"value":["a"],"@odata.nextLink":"/messages?skip=1"}"#),
        Answer::json(r#"{"value":["b"]}"#),
    ])
    .await;
    assert_eq!(all(client.list_messages()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/messages", "/messages?skip=1"]);
}

#[tokio::test]
async fn a_body_asks_for_a_page() {
    let (server, client) = answering([
        Answer::json(r#"{"result":{"events":[{"id":"a"}],"next":"n"}}"#),
        Answer::json(r#"{"result":{"events":[{"id":"b"}]}}"#),
    ])
    .await;
    let search = Search {
        text: Some("t".to_owned()),
        ..Search::default()
    };
    assert_eq!(ids(&all(client.search_events(&search)).await), ["a", "b"]);
    let requests = server.requests();
    let bodies: Vec<_> = requests
        .iter()
        .map(|request| String::from_utf8_lossy(&request.body).into_owned())
        .collect();
    assert_eq!(
        bodies,
        [r#"{"text":"t"}"#, r#"{"text":"t","page":{"after":"n"}}"#]
    );
}

#[tokio::test]
async fn pages_are_counted() {
    let rows = [
        Answer::json(r#"{"rows":[1,2]}"#),
        Answer::json(r#"{"rows":[3]}"#),
        Answer::json(r#"{"rows":[]}"#),
    ];
    let (server, client) = answering(rows).await;
    assert_eq!(all(client.list_rows()).await, [1, 2, 3]);
    assert_eq!(
        lines(&server),
        ["/rows", "/rows?offset=2", "/rows?offset=3"]
    );

    // The first page is the one that the parameter's default says.
    let books = [
        Answer::json(r#"{"books":["a"]}"#),
        Answer::json(r#"{"books":[]}"#),
    ];
    let (server, client) = answering(books).await;
    assert_eq!(all(client.list_books()).await, ["a"]);
    assert_eq!(lines(&server), ["/books", "/books?page=1"]);

    let books = [
        Answer::json(r#"{"books":["a"]}"#),
        Answer::json(r#"{"books":[]}"#),
    ];
    let (server, client) = answering(books).await;
    let mut pages = client.list_books().page(5).pages();
    let first = pages.next_page().await.expect("a page").expect("books");
    assert_eq!(first.body().books, ["a"]);
    let second = pages.next_page().await.expect("a page").expect("books");
    assert!(second.body().books.is_empty());
    assert!(pages.next_page().await.is_none());
    assert_eq!(lines(&server), ["/books?page=5", "/books?page=6"]);
}

#[tokio::test]
async fn a_link_of_the_description_says_how() {
    let (server, client) = answering([
        Answer::json(r#"{"logs":["a"],"tail":{"position":"p"}}"#),
        Answer::json(r#"{"logs":["b"]}"#),
    ])
    .await;
    assert_eq!(all(client.list_logs()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/logs", "/logs?from=p"]);

    let first = Answer::new(
        "200 OK",
        &["content-type: application/json", "x-next: m"],
        r#"["a"]"#,
    );
    let (server, client) = answering([first, Answer::json("[]")]).await;
    assert_eq!(all(client.list_traces()).await, ["a"]);
    assert_eq!(lines(&server), ["/traces", "/traces?mark=m"]);
}

#[tokio::test]
async fn what_nothing_else_is_called() {
    let (server, client) = answering([
        Answer::json(r#"{"data":["a"],"has_more":true,"last_id":"x"}"#),
        Answer::json(r#"{"data":["b"],"has_more":false,"last_id":"y"}"#),
    ])
    .await;
    assert_eq!(all(client.list_accounts()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/accounts", "/accounts?after=x"]);

    let (server, client) = answering([
        Answer::json(r#"{"servers":["a"],"meta":{"pagination":{"next_page":2}}}"#),
        Answer::json(r#"{"servers":["b"],"meta":{"pagination":{"next_page":null}}}"#),
    ])
    .await;
    assert_eq!(all(client.list_servers()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/servers", "/servers?page=2"]);

    let (server, client) = answering([
        Answer::json(r#"{"calls":["a"],"next_page_uri":"/calls?PageToken=x"}"#),
        Answer::json(r#"{"calls":["b"],"next_page_uri":null}"#),
    ])
    .await;
    assert_eq!(all(client.list_calls()).await, ["a", "b"]);
    assert_eq!(lines(&server), ["/calls", "/calls?PageToken=x"]);
}
