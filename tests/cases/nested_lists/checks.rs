//! Lists in brackets are written as the description says, else numbered; in an exploded object they repeat
//! its member's name.

use super::expected::client::Client;
use super::expected::types::{
    ChargeBody, ChargeBodyItemsItem, OrderBody, OrderBodyLinesItem, OrderBodyOwner, Page,
    ReplaceBody, ReplaceBodyLinesItem,
};
use crate::wire;

fn list(items: &[&str]) -> Vec<String> {
    items.iter().map(|&item| item.to_owned()).collect()
}

#[tokio::test]
async fn lists_in_a_query() {
    let page = Page {
        page: Some(0),
        sort: Some(list(&["a", "b"])),
        by: Some(list(&["c", "d"]).into()),
    };
    let request = wire::sent(Client::builder(), |client: &Client| {
        let call = client.find().silent(&list(&["x", "y"]));
        call.said(&list(&["v", "w"])).page(&page)
    });
    assert_eq!(
        request.await.line,
        "GET /charges?silent%5B0%5D=x&silent%5B1%5D=y&said=v&said=w&page=0&sort=a&sort=b&by=c&by=d HTTP/1.1"
    );
}

/// A name that ends in brackets says how.
#[tokio::test]
async fn a_name_with_brackets() {
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.find().named(&list(&["x", "y"]))
    });
    assert_eq!(
        request.await.line,
        "GET /charges?named%5B%5D=x&named%5B%5D=y HTTP/1.1"
    );
}

#[tokio::test]
async fn lists_in_a_form() {
    let item = |price: &str| ChargeBodyItemsItem {
        price: Some(price.to_owned()),
        amount: Some(1),
    };
    let body = ChargeBody {
        expand: Some(list(&["a", "b"])),
        items: Some(vec![item("p"), item("q")]),
        other: Some(list(&["c"])),
    };
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.charge().body(&body)
    });
    assert_eq!(
        String::from_utf8_lossy(&request.await.body),
        "expand%5B%5D=a&expand%5B%5D=b&items%5B%5D%5Bprice%5D=p&items%5B%5D%5Bamount%5D=1\
         &items%5B%5D%5Bprice%5D=q&items%5B%5D%5Bamount%5D=1&other%5B0%5D=c"
    );
}

/// What is said for the operation is true of forms of which nothing else is said; by itself, an object in
/// a form is JSON.
#[tokio::test]
async fn forms_without_encodings() {
    let form = || {
        let line = OrderBodyLinesItem {
            price: Some("p".to_owned()),
            sizes: Some(vec![1, 2]),
        };
        let owner = OrderBodyOwner {
            name: Some("n".to_owned()),
        };
        (list(&["a", "b"]), owner, vec![line])
    };
    let (tags, owner, lines) = form();
    let body = OrderBody::new()
        .note("x")
        .tags(tags)
        .owner(owner)
        .lines(lines);
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.order().body(&body)
    });
    assert_eq!(
        String::from_utf8_lossy(&request.await.body),
        "note=x&tags%5B%5D=a&tags%5B%5D=b&owner%5Bname%5D=n&lines%5B%5D%5Bprice%5D=p\
         &lines%5B%5D%5Bsizes%5D%5B%5D=1&lines%5B%5D%5Bsizes%5D%5B%5D=2"
    );
    let line = ReplaceBodyLinesItem {
        price: Some("p".to_owned()),
        sizes: None,
    };
    let body = ReplaceBody::new().tags(list(&["a", "b"])).lines(vec![line]);
    let request = wire::sent(Client::builder(), |client: &Client| {
        client.replace().body(&body)
    });
    assert_eq!(
        String::from_utf8_lossy(&request.await.body),
        "tags=a&tags=b&lines=%7B%22price%22%3A%22p%22%7D"
    );
}
