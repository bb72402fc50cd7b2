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

/// Promise: where the answer says how many pages there are, none is asked for behind the last one.
#[tokio::test]
async fn pages_of_a_number_are_counted() {
    let (server, client) = answering([
        Answer::json(r#"{"scores":[1,2],"total":{"pages":2}}"#),
        Answer::json(r#"{"scores":[3],"total":{"pages":2}}"#),
    ])
    .await;
    assert_eq!(all(client.list_scores()).await, [1, 2, 3]);
    assert_eq!(lines(&server), ["/scores", "/scores?page=2"]);
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

fn issues(next: &str, ids: &str) -> Answer {
    let link = format!("link: <{next}>; rel=\"next\"");
    let body = ids
        .split(' ')
        .map(|id| format!(r#"{{"id":"{id}"}}"#))
        .collect::<Vec<_>>();
    Answer::new(
        "200 OK",
        &["content-type: application/json", &link],
        format!("[{}]", body.join(",")),
    )
}

/// Promise: whole pages come one by one, as many as are wanted, and what the call was given goes along.
#[tokio::test]
async fn pages_come_whole_and_up_to_a_limit() {
    let (server, client) = answering([
        issues("/issues?per_page=2&page=2", "a b"),
        issues("/issues?per_page=2&page=3", "c d"),
    ])
    .await;
    let mut pages = client.list_issues().per_page(2).pages().limit(2);
    for expected in [["a", "b"], ["c", "d"]] {
        let page = pages.next_page().await.expect("a page").expect("issues");
        assert_eq!(page.status(), 200);
        assert_eq!(ids(page.body()), expected);
    }
    assert!(pages.next_page().await.is_none());
    assert_eq!(
        lines(&server),
        ["/issues?per_page=2", "/issues?per_page=2&page=2"]
    );
}

/// Promise: a server that names a page or a cursor again that was there is asked no more.
#[tokio::test]
async fn a_circle_of_pages_ends() {
    let (server, client) = answering([issues("/issues?page=2", "a"), issues("/issues", "b")]).await;
    assert_eq!(ids(&all(client.list_issues()).await), ["a", "b"]);
    assert_eq!(lines(&server), ["/issues", "/issues?page=2"]);

    let again = r#"{"data":[{"id":"a"}],"has_more":true}"#;
    let (server, client) = answering([Answer::json(again), Answer::json(again)]).await;
    assert_eq!(ids(&all(client.list_customers()).await), ["a", "a"]);
    assert_eq!(
        lines(&server),
        ["/customers", "/customers?starting_after=a"]
    );

    let here = r#"{"droplets":[{"id":"a"}],"links":{"pages":{"next":"/droplets"}}}"#;
    let (server, client) = answering([Answer::json(here)]).await;
    assert_eq!(ids(&all(client.list_droplets()).await), ["a"]);
    assert_eq!(lines(&server), ["/droplets"]);
}

/// Promise: an error takes away nothing that came, and the page that failed can be asked for again.
#[tokio::test]
async fn an_error_between_pages_loses_nothing() {
    let broken = || Answer::new("500 Internal Server Error", &[], "");
    let script = [
        issues("/issues?page=2", "a b"),
        broken(),
        issues("/issues?page=3", "c"),
        Answer::json(r#"[{"id":"d"}]"#),
    ];
    let (server, client) = answering(script).await;
    let mut items = client.list_issues().no_retries().items();
    let mut found = Vec::new();
    let mut failed = 0;
    while let Some(item) = items.next().await {
        match item {
            Ok(issue) => found.push(issue),
            Err(error) => {
                assert_eq!(error.status().map(|status| status.as_u16()), Some(500));
                assert_eq!(ids(&found), ["a", "b"]);
                failed += 1;
            }
        }
    }
    assert_eq!((ids(&found), failed), (vec!["a", "b", "c", "d"], 1));
    assert_eq!(
        lines(&server),
        [
            "/issues",
            "/issues?page=2",
            "/issues?page=2",
            "/issues?page=3"
        ]
    );
}
