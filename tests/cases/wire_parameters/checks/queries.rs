use super::{COLOR, awkward_list, filter, list, target};
use crate::wire_parameters::expected::types::Page;

#[tokio::test]
async fn form() {
    let request = target(|client| {
        client
            .form()
            .text("a b+c")
            .list(&awkward_list())
            .color(&COLOR)
    });
    assert_eq!(
        request.await,
        "GET /form?text=a%20b%2Bc&list=a%2Cb&list=c%20d&list=e%7Cf&list=g%3Bh.i\
         &R=100&G=200&B=150"
    );
}

#[tokio::test]
async fn nothing_set_and_empty_values() {
    assert_eq!(target(|client| client.form()).await, "GET /form");
    assert_eq!(
        target(|client| client.form().text("").flag("").list(&[""; 0])).await,
        "GET /form?text=&flag="
    );
    assert_eq!(
        target(|client| client.form().list(&[String::new()])).await,
        "GET /form?list="
    );
    assert_eq!(
        target(|client| client
            .joined()
            .list(&[""; 0])
            .space_list(&[""; 0])
            .pipe_list(&[""; 0]))
        .await,
        "GET /joined"
    );
}

#[tokio::test]
async fn reserved_characters_where_they_are_allowed() {
    assert_eq!(
        target(|client| client.form().file("/a:b/c?d=1&e#f g%2Fh")).await,
        "GET /form?file=/a:b/c?d=1%26e%23f%20g%2Fh"
    );
    assert_eq!(
        target(|client| client.form().text("/a:b/c?d=1&e#f g%2Fh")).await,
        "GET /form?text=%2Fa%3Ab%2Fc%3Fd%3D1%26e%23f%20g%252Fh"
    );
}

#[tokio::test]
async fn joined_lists_and_objects() {
    let request = target(|client| {
        client
            .joined()
            .list(&list())
            .color(&COLOR)
            .space_list(&list())
            .space_color(&COLOR)
            .pipe_list(&list())
            .pipe_color(&COLOR)
    });
    assert_eq!(
        request.await,
        "GET /joined?list=blue,black,brown&color=R,100,G,200,B,150\
         &spaceList=blue%20black%20brown&spaceColor=R%20100%20G%20200%20B%20150\
         &pipeList=blue%7Cblack%7Cbrown&pipeColor=R%7C100%7CG%7C200%7CB%7C150"
    );
    assert_eq!(
        target(|client| client.joined().list(&awkward_list())).await,
        "GET /joined?list=a%2Cb,c%20d,e%7Cf,g%3Bh.i"
    );
}

#[tokio::test]
async fn deep_objects() {
    assert_eq!(
        target(|client| client.deep().color(&COLOR)).await,
        "GET /deep?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
    assert_eq!(
        target(|client| client.deep().filter(&filter())).await,
        "GET /deep?filter%5Bname%5D=a%20b&filter%5Brange%5D%5Bfrom%5D=1\
         &filter%5Brange%5D%5Bto%5D=2&filter%5Btags%5D%5B0%5D=x&filter%5Btags%5D%5B1%5D=y%26z"
    );
}

#[tokio::test]
async fn json_in_a_value() {
    assert_eq!(
        target(|client| client.content(&COLOR).filter(&filter())).await,
        "GET /content/%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D\
         ?filter=%7B%22name%22%3A%22a%20b%22%2C%22range%22%3A%7B%22from%22%3A1%2C%22to%22%3A2%7D\
         %2C%22tags%22%3A%5B%22x%22%2C%22y%26z%22%5D%7D"
    );
}

#[tokio::test]
async fn the_whole_query() {
    let page = Page {
        after: Some("a b&c".to_owned()),
        fields: Some(list()),
    };
    assert_eq!(
        target(|client| client.whole_form().whole(&page)).await,
        "GET /whole?after=a+b%26c&fields=blue&fields=black&fields=brown"
    );
    assert_eq!(
        target(|client| client.whole_json(&page)).await,
        "PUT /whole?%7B%22after%22%3A%22a%20b%26c%22%2C%22fields%22%3A%5B%22blue%22%2C%22black%22\
         %2C%22brown%22%5D%7D"
    );
    assert_eq!(target(|client| client.whole_form()).await, "GET /whole");
}
