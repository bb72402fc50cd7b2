//! Results that come by pages, on sockets.

use http::Method;
use runtime::call::{Answer, Call, Operation};
use runtime::error::Error;
use runtime::pages::{Asked, Next, Paged, Paging, Told};
use runtime::request::OperationInfo;
use runtime::response::{Reply, Unreadable};
use runtime::security::Credential;
use runtime::style::QueryStyle;

use super::api::{Client, KEY};
use super::objects::object;
use super::server::{Script, Server, json, raw, redirect};

object! {
    #[derive(Debug)]
    pub struct Page {
        data: Vec<u32> = required "data",
    }
}

pub static LIST: OperationInfo = OperationInfo {
    id: "list",
    method: Method::GET,
    path: "/list",
    accept: None,
    security: &[&[&KEY]],
    server: None,
    documented_redirects: false,
};

pub static SEARCH: OperationInfo = OperationInfo {
    id: "search",
    method: Method::POST,
    path: "/search",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

macro_rules! paged {
    ($($name:ident: $next:expr, $more:expr;)*) => {$(
        #[derive(Debug)]
        pub enum $name {}

        impl Operation for $name {
            type Output = Page;
            type Failure = ();

            fn decode(reply: &Reply) -> Result<Answer<Page, ()>, Unreadable> {
                match reply.status().as_u16() {
                    200 => Answer::success(reply),
                    _ => Err(Unreadable::Undocumented),
                }
            }
        }

        impl Paged for $name {
            type Item = u32;
            const PAGING: Paging = Paging { next: $next, more: $more, items: "data" };

            fn items(page: Page) -> Vec<u32> {
                page.data
            }
        }
    )*};
}

paged! {
    ByLink: Next::Link, None;
    ByUrl: Next::Url(Told::Body("@odata.nextLink")), None;
    ByCursor: Next::Cursor(Told::Body("meta/next"), Asked::Query("after")), Some("meta/more");
    ByHeader: Next::Cursor(Told::Header("x-next"), Asked::Query("after")), None;
    ByMember: Next::Cursor(Told::Body("meta/next"), Asked::Body("page/after")), None;
    ByNumber: Next::Page(Asked::Query("page"), 1), None;
    ByNumberInBody: Next::Page(Asked::Body("page"), 0), None;
    ByOffset: Next::Offset(Asked::Query("offset")), None;
}

mod counted;

fn link(next: &str, data: &str) -> Script {
    let body = format!(r#"{{"data":{data}}}"#);
    raw(format!(
        "HTTP/1.1 200 OK\r\nlink: <{next}>; rel=next\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    ))
}

fn last(data: &str) -> Script {
    json("200 OK", &format!(r#"{{"data":{data}}}"#))
}

fn url(next: &str, data: &str) -> Script {
    let body = format!(r#"{{"@odata.nextLink":{next},"data":{data}}}"#);
    json("200 OK", &body)
}

fn cursor(meta: &str, data: &str) -> Script {
    json("200 OK", &format!(r#"{{"meta":{meta},"data":{data}}}"#))
}

fn list<O: Operation>(server: &Server) -> Call<O> {
    Client::at(server.url()).call_as(&LIST, |_| ())
}

fn targets(server: &Server) -> Vec<String> {
    let requests = server.requests();
    let targets = requests.iter().map(|request| request.target().to_owned());
    targets.collect()
}

/// All results, and what was asked for them.
async fn all<O: Paged<Item = u32>>(
    script: impl IntoIterator<Item = Script>,
    change: impl FnOnce(Call<O>) -> Call<O>,
) -> (Vec<u32>, Vec<String>)
where
    O::Failure: std::fmt::Debug,
{
    let server = Server::start(script).await;
    let mut items = change(list(&server)).items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
        assert!(found.len() < 50);
    }
    assert!(items.next().await.is_none());
    (found, targets(&server))
}

fn query(name: &'static str, value: i64) -> impl Fn(&mut runtime::request::Request) {
    move |request| request.query(name, QueryStyle::FORM, &value)
}

fn asking<O>(mut call: Call<O>, name: &'static str, value: i64) -> Call<O> {
    query(name, value)(call.request_mut());
    call
}

#[tokio::test]
async fn by_the_link_header() {
    let (found, asked) = all::<ByLink>(
        [link("?p=2", "[1,2]"), link("/other?p=3", "[]"), last("[3]")],
        |call| asking(call, "size", 2),
    )
    .await;
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(
        asked,
        ["GET /list?size=2", "GET /list?p=2", "GET /other?p=3"]
    );
}

#[tokio::test]
async fn by_a_url_in_the_body() {
    let (found, asked) = all::<ByUrl>(
        [url("\"/list?p=2#x\"", "[1]"), url("false", "[2]")],
        |call| call,
    )
    .await;
    assert_eq!((found, asked.len()), (vec![1, 2], 2));
    for end in ["null", "\"\"", "false"] {
        let (_, asked) = all::<ByUrl>([url(end, "[1]")], |call| call).await;
        assert_eq!(asked, ["GET /list"], "{end}");
    }
}

#[tokio::test]
async fn a_whole_url_of_the_same_server() {
    let server = Server::start([last("[]")]).await;
    let address = server.url();
    let first = Server::start([link(&format!("{address}/list"), "[1]"), last("[2]")]).await;
    let mut pages = list::<ByLink>(&first).pages();
    let first_page = pages.next_page().await.unwrap().unwrap();
    assert_eq!(first_page.into_body().data, [1]);
    // To another server nothing goes, whatever it is asked again.
    let error = pages.next_page().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Argument(_)), "{error:?}");
    assert_eq!(
        error.to_string(),
        "list was not sent: its argument `next page` cannot be sent: the answer names one of another \
         server"
    );
    assert!(pages.next_page().await.is_none());
    assert_eq!((first.requests().len(), server.requests().len()), (1, 0));
}

/// A redirect drops the credentials on the way to another server; the next page must not bring them there.
#[tokio::test]
async fn a_next_page_where_a_redirect_led() {
    let other = Server::start([link("?p=2", "[1]"), last("[2]")]).await;
    let server = Server::start([redirect("302 Found", &format!("{}/x", other.url()))]).await;
    let client = Client::builder().base_url(server.url());
    let client: Client = client
        .credential(&KEY, Credential::value("k3y"))
        .build()
        .unwrap();
    let mut pages = client.call_as::<ByLink>(&LIST, |_| ()).pages();
    assert!(pages.next_page().await.unwrap().is_ok());
    let error = pages.next_page().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Argument(_)), "{error:?}");
    assert_eq!(targets(&other), ["GET /x"]);
    // On the same server it is relative to where the redirect led.
    let (found, asked) = all::<ByLink>(
        [
            redirect("302 Found", "/v2/list?a=b"),
            link("?p=2", "[1]"),
            last("[2]"),
        ],
        |call| call,
    )
    .await;
    assert_eq!(found, [1, 2]);
    assert_eq!(asked, ["GET /list", "GET /v2/list?a=b", "GET /v2/list?p=2"]);
}

#[tokio::test]
async fn by_a_cursor() {
    let script = [
        cursor(r#"{"next":"a b&c"}"#, "[1]"),
        cursor(r#"{"next":7,"more":true}"#, "[2]"),
        cursor(r#"{"next":"z","more":false}"#, "[3]"),
    ];
    let (found, asked) = all::<ByCursor>(script.clone(), |call| call).await;
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(
        asked,
        [
            "GET /list",
            "GET /list?after=a%20b%26c",
            "GET /list?after=7"
        ]
    );
    // A byte order mark hides nothing.
    let marked = json("200 OK", "\u{feff}{\"meta\":{\"next\":\"b\"},\"data\":[1]}");
    let (found, _) = all::<ByCursor>([marked, last("[2]")], |call| call).await;
    assert_eq!(found, [1, 2]);
    let head = "HTTP/1.1 200 OK\r\nx-next: n1\r\ncontent-length: 12\r\n\r\n{\"data\":[1]}";
    let (found, asked) = all::<ByHeader>([raw(head), last("[2]")], |call| call).await;
    assert_eq!(
        (found, asked[1].as_str()),
        (vec![1, 2], "GET /list?after=n1")
    );
}

#[tokio::test]
async fn a_server_that_leads_in_a_circle() {
    let (a, b) = (
        cursor(r#"{"next":"a"}"#, "[1]"),
        cursor(r#"{"next":"b"}"#, "[2]"),
    );
    let (found, _) = all::<ByCursor>([a.clone(), a.clone()], |call| call).await;
    assert_eq!(found, [1, 1]);
    let (_, asked) = all::<ByCursor>([a.clone(), b, a.clone()], |call| call).await;
    assert_eq!(
        asked,
        ["GET /list", "GET /list?after=a", "GET /list?after=b"]
    );
    // The first page is one of those that came.
    let (_, asked) = all::<ByCursor>([cursor(r#"{"next":5}"#, "[1]")], |call| {
        asking(call, "after", 5)
    })
    .await;
    assert_eq!(asked, ["GET /list?after=5"]);
    let (_, asked) = all::<ByLink>([link("?p=2", "[1]"), link("/list", "[2]")], |call| call).await;
    assert_eq!(asked, ["GET /list", "GET /list?p=2"]);
}

#[tokio::test]
async fn by_a_member_of_the_body() {
    let next = r#"{"next":12345678901234567890123}"#;
    let server = Server::start([cursor(next, "[1]"), last("[2]")]).await;
    let body = r#"{"z":1.10,"page":{"size":2,"after":null},"a":[1e400]}"#;
    let call = Client::at(server.url()).call_as::<ByMember>(&SEARCH, |request| {
        request.text("application/json", body);
    });
    let mut items = call.items();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert!(items.next().await.is_none());
    let seen = server.requests();
    assert_eq!(seen[0].text(), body);
    // All else as it was written, and the cursor too.
    assert_eq!(
        seen[1].text(),
        r#"{"z":1.10,"page":{"size":2,"after":12345678901234567890123},"a":[1e400]}"#
    );

    let server = Server::start([cursor(r#"{"next":"x"}"#, "[1]"), last("[2]")]).await;
    let call = Client::at(server.url()).call_as::<ByMember>(&SEARCH, |_| ());
    let mut items = call.items();
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    let request = &server.requests()[1];
    assert_eq!(request.text(), r#"{"page":{"after":"x"}}"#);
    assert_eq!(request.header("content-type"), Some("application/json"));

    // What cannot be asked is told and not taken for the end.
    let server = Server::start([cursor(r#"{"next":"x"}"#, "[1]")]).await;
    let call = Client::at(server.url()).call_as::<ByMember>(&SEARCH, |request| {
        request.text("text/plain", "no JSON");
    });
    let mut pages = call.pages();
    assert!(pages.next_page().await.unwrap().is_ok());
    assert_eq!(
        pages.next_page().await.unwrap().unwrap_err().to_string(),
        "search was not sent: its argument `body` cannot be sent: it is no JSON in memory that could \
         name the next page"
    );
    assert!(pages.next_page().await.is_none());
}

#[tokio::test]
async fn by_numbers() {
    let script = || [last("[1,2]"), last("[3]"), last("[]")];
    let (found, asked) = all::<ByNumber>(script(), |call| call).await;
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(asked, ["GET /list", "GET /list?page=2", "GET /list?page=3"]);
    let (_, asked) = all::<ByNumber>(script(), |call| asking(call, "page", 7)).await;
    assert_eq!(
        asked,
        ["GET /list?page=7", "GET /list?page=8", "GET /list?page=9"]
    );
    let (_, asked) = all::<ByOffset>(script(), |call| call).await;
    assert_eq!(
        asked,
        ["GET /list", "GET /list?offset=2", "GET /list?offset=3"]
    );
    let (_, asked) = all::<ByOffset>(script(), |call| asking(call, "offset", 10)).await;
    assert_eq!(asked[2], "GET /list?offset=13");
    let (_, asked) = all::<ByNumber>(script(), |call| asking(call, "page", i64::MAX)).await;
    assert_eq!(asked.len(), 1);

    let server = Server::start(script()).await;
    let call = Client::at(server.url()).call_as::<ByNumberInBody>(&SEARCH, |request| {
        request.text("application/json", r#"{"page":4}"#);
    });
    let mut pages = call.pages();
    while let Some(page) = pages.next_page().await {
        page.unwrap();
    }
    let bodies: Vec<String> = (server.requests().iter())
        .map(|request| request.text().to_owned())
        .collect();
    assert_eq!(bodies, [r#"{"page":4}"#, r#"{"page":5}"#, r#"{"page":6}"#]);
}

#[tokio::test]
async fn a_limit_of_pages() {
    let server = Server::start([last("[1,2]")]).await;
    let mut items = list::<ByNumber>(&server).items().limit(2);
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(
        (found.as_slice(), server.requests().len()),
        (&[1, 2, 1, 2][..], 2)
    );
    let mut none = list::<ByNumber>(&server).pages().limit(0);
    assert!(none.next_page().await.is_none());
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn an_error_loses_nothing() {
    let server = Server::start([
        cursor(r#"{"next":"a"}"#, "[1,2]"),
        json("500 Oh", "{}"),
        cursor(r#"{"next":"b"}"#, "{}"),
        cursor(r#"{"next":"b"}"#, "[3]"),
        last("[4]"),
    ])
    .await;
    let mut items = list::<ByCursor>(&server).items().limit(3);
    let (mut found, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => found.push(item),
            Err(error) => errors.push(error),
        }
    }
    assert_eq!(found, [1, 2, 3, 4]);
    assert!(
        matches!(
            errors.as_slice(),
            [Error::Undocumented(_), Error::Decode(_)]
        ),
        "{errors:?}"
    );
    let again = "GET /list?after=a";
    assert_eq!(targets(&server)[1..4], [again, again, again]);
}

#[tokio::test]
async fn dropped_half_way() {
    fn is_send<T: Send + Unpin>(value: T) -> T {
        value
    }
    let slow = last("[2]").after(std::time::Duration::from_secs(5));
    let server = Server::start([last("[1]"), slow]).await;
    let mut items = is_send(list::<ByNumber>(&server).items());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    let wait = std::time::Duration::from_millis(100);
    assert!(tokio::time::timeout(wait, items.next()).await.is_err());
    // What waits is not sent once more: the call is on its way.
    assert!(tokio::time::timeout(wait, items.next()).await.is_err());
    assert_eq!(server.requests().len(), 2);
    let shown = format!("{items:?}");
    assert!(shown.starts_with("Items { pages: Pages"), "{shown}");
    drop(items);
    // A page that was fetched and no more.
    let server = Server::start([last("[1]")]).await;
    let mut pages = is_send(list::<ByNumber>(&server).pages());
    assert!(pages.next_page().await.unwrap().is_ok());
    drop(pages);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_goes_along() {
    let client = |server: &Server| -> Client {
        let builder = Client::builder().base_url(server.url());
        let builder = builder.credential(&KEY, Credential::value("k3y!"));
        builder.build().unwrap()
    };
    // A next URL without the credential, and one that has it, or an older one.
    let server = Server::start([
        link("/list?p=2", "[1]"),
        link("/list?key=old&p=3", "[2]"),
        link("/list?key=k3y%21", "[3]"),
        last("[]"),
    ])
    .await;
    let call = client(&server).call_as::<ByLink>(&LIST, |_| ());
    let mut pages = call.header("x-own", "1").pages();
    while let Some(page) = pages.next_page().await {
        page.unwrap();
    }
    let seen = server.requests();
    assert!(
        seen.iter()
            .all(|request| request.header("x-own") == Some("1"))
    );
    assert_eq!(
        targets(&server),
        [
            "GET /list?key=k3y%21",
            "GET /list?p=2&key=k3y%21",
            "GET /list?p=3&key=k3y%21",
            "GET /list?key=k3y%21",
        ]
    );
    // One that a parameter stands for.
    let server = Server::start([link("?p=2", "[1]"), last("[]")]).await;
    let call = client(&server).call_as::<ByLink>(&LIST, query("key", 7));
    let mut pages = call.pages();
    while let Some(page) = pages.next_page().await {
        page.unwrap();
    }
    assert_eq!(targets(&server), ["GET /list?key=7", "GET /list?p=2&key=7"]);
}

#[test]
fn where_a_next_page_may_be() {
    let page = |here: &str, next: &str| {
        let here = here.parse().unwrap();
        let answered_by = runtime::server::without_query(&here);
        runtime::server::page(&here, &answered_by, next).map(|page| page.to_string())
    };
    let elsewhere = Err("the answer names one of another server");
    for (here, next, expected) in [
        ("https://a/v1/x?q=1", "?p=2", Ok("https://a/v1/x?p=2")),
        ("https://a/v1/x?q=1", " y ", Ok("https://a/v1/y")),
        ("https://a/v1/x?q=1", "#top", Ok("https://a/v1/x?q=1")),
        ("https://a/x", "http://a/x?p=2", Ok("https://a/x?p=2")),
        ("https://a/x", "http://a:80/x?p=2", Ok("https://a/x?p=2")),
        ("https://a:8443/x", "http://a/x", Ok("https://a:8443/x")),
        ("https://a/x", "http://a:8080/x", Ok("https://a/x")),
        ("https://a/x", "https://u:p@a/y", Ok("https://a/y")),
        ("https://a/x", "https://a:444/y", elsewhere),
        ("https://a/x", "//b/y", elsewhere),
        ("https://a/x", "http://a.b/y", elsewhere),
        ("https://a/x", "\\\\b\\y", elsewhere),
        ("http://a/x", "https://a/x", elsewhere),
        ("http://a/x", "data:,x", elsewhere),
        (
            "http://a/x",
            "http://[",
            Err("the answer names it by what is no URL"),
        ),
    ] {
        let found = page(here, next);
        assert_eq!(found.as_deref(), expected.as_deref(), "{here} {next}");
    }
}
