use super::{POINT, sent};
use crate::wire_bodies::expected::types::SendFormBody;

fn words(words: &[&str]) -> Option<Vec<String>> {
    Some(words.iter().map(|&word| word.to_owned()).collect())
}

#[tokio::test]
async fn by_the_media_type_of_each_value() {
    let form = SendFormBody {
        list: words(&["a", "b c"]),
        object: Some(POINT),
        flag: Some(true),
        ..SendFormBody::new("ü +&=~*-._")
    };
    let request = sent(|client| client.send_form(&form)).await;
    assert_eq!(
        request.text(),
        "POST /form HTTP/1.1\n\
         accept: */*\n\
         content-length: 94\n\
         content-type: application/x-www-form-urlencoded\n\
         host: 127.0.0.1\n\
         user-agent: cases\n\n\
         text=%C3%BC+%2B%26%3D%7E*-._&list=a&list=b+c\
         &object=%7B%22x%22%3A1%2C%22y%22%3A-2%7D&flag=true"
    );
}

#[tokio::test]
async fn by_the_style_of_its_encoding() {
    let form = SendFormBody {
        joined: words(&["a,b", "c d"]),
        piped: words(&["a", "b|c"]),
        deep: Some(POINT),
        reserved: Some("/a:b?c d".to_owned()),
        ..SendFormBody::new("")
    };
    let request = sent(|client| client.send_form(&form)).await;
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "text=&joined=a%2Cb,c+d&piped=a%7Cb%7Cc&deep%5Bx%5D=1&deep%5By%5D=-2\
         &reserved=/a:b?c+d"
    );
}
