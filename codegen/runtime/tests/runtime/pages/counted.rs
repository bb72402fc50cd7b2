//! Pages of which an answer says how many there are.

use super::*;

paged! {
    ByNumberOf: Next::PageOf(Asked::Query("page"), 1, Told::Body("meta/pages")), None;
}

fn of(pages: &str, data: &str) -> Script {
    cursor(&format!(r#"{{"pages":{pages}}}"#), data)
}

/// Promise: no page is asked for behind the last one; where nothing could be read, a page without results is.
#[tokio::test]
async fn none_is_asked_for_behind_the_last_one() {
    let script = [of("2", "[1,2]"), of("2", "[3]")];
    let (found, asked) = all::<ByNumberOf>(script, |call| call).await;
    assert_eq!(found, [1, 2, 3]);
    assert_eq!(asked, ["GET /list", "GET /list?page=2"]);
    let (_, asked) = all::<ByNumberOf>([of("0", "[1]")], |call| call).await;
    assert_eq!(asked, ["GET /list"]);
    let script = [of("null", "[1]"), of("\"many\"", "[2]"), of("9", "[]")];
    let (found, asked) = all::<ByNumberOf>(script, |call| call).await;
    assert_eq!((found.len(), asked.len()), (2, 3));
}

/// Promise: nothing on the first page is the end.
#[tokio::test]
async fn an_empty_page_is_the_last_one() {
    let (found, asked) = all::<ByOffset>([last("[]")], |call| call).await;
    assert_eq!((found.len(), asked.len()), (0, 1));
}
