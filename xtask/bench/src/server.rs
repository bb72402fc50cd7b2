//! The server of the calls: the same answer to whatever is asked, on connections that stay open.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;

const ANSWER: &str = r#"{"id":1000,"name":"device number 0 of the house","product":"Media Server","platform":"Linux","createdAt":"2024-02-29T12:30:00.000Z","count":0,"ratio":0.75,"owned":true,"home":false,"address":"http://192.168.0.17:32400/library/sections/all","tags":["one","two","three"],"size":0}"#;

/// Starts it, for as long as this program runs, and gives its URL.
///
/// # Errors
/// It cannot listen.
pub(crate) fn start() -> std::io::Result<String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let url = format!("http://{}", listener.local_addr()?);
    thread::Builder::new().spawn(move || {
        for stream in listener.incoming().flatten() {
            // Who goes away without a word is nobody's fault.
            thread::spawn(move || serve(stream));
        }
    })?;
    Ok(url)
}

fn serve(mut stream: TcpStream) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{ANSWER}",
        ANSWER.len()
    );
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        // No request of these has a body.
        if line == "\r\n" {
            stream.write_all(answer.as_bytes())?;
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_connection_stays_open() {
        let url = start().expect("it listens");
        let address = url.strip_prefix("http://").expect("a URL");
        let mut stream = TcpStream::connect(address).expect("it is there");
        let mut reader = BufReader::new(stream.try_clone().expect("another one"));
        for _ in 0..2 {
            stream
                .write_all(b"GET /device HTTP/1.1\r\nhost: a\r\n\r\n")
                .expect("sent");
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                assert_ne!(reader.read_line(&mut head).expect("a line"), 0);
            }
            let mut body = vec![0; ANSWER.len()];
            reader.read_exact(&mut body).expect("a body");
            assert!(head.starts_with("HTTP/1.1 200 OK\r\n"));
            assert_eq!(body, ANSWER.as_bytes());
        }
    }
}
