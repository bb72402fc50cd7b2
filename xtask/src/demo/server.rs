//! The stub on a socket: one thread, one connection at a time, everything bounded, over when dropped.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::exchange::Exchange;
use super::stub::{Request, Response, answer};

/// More than the examples ever need.
const CONNECTIONS: usize = 100;

/// Head of a request, in bytes.
const HEAD: u64 = 64 * 1024;

/// How long a peer may be silent.
const PATIENCE: Duration = Duration::from_secs(5);

/// A stub that is listening.
pub(super) struct Server {
    address: SocketAddr,
    exchanges: Receiver<Exchange>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens on a free port of the loopback interface.
    ///
    /// # Errors
    /// There is none, or no thread can be started.
    pub(super) fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let (sender, exchanges) = channel();
        let thread = std::thread::Builder::new()
            .name("stub".to_owned())
            .spawn(move || {
                for stream in listener.incoming().take(CONNECTIONS) {
                    if stopped.load(Ordering::SeqCst) {
                        return;
                    }
                    // A peer that has gone away is nothing to the next one.
                    let _ = stream.and_then(|stream| serve(&stream, &sender));
                }
            })?;
        Ok(Self {
            address,
            exchanges,
            stop,
            thread: Some(thread),
        })
    }

    /// The server's base URL.
    pub(super) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What went over the wire since this was asked last.
    pub(super) fn exchanges(&self) -> Vec<Exchange> {
        self.exchanges.try_iter().collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        // The thread waits for a connection: this is one.
        let _ = TcpStream::connect_timeout(&self.address, PATIENCE);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn serve(stream: &TcpStream, exchanges: &Sender<Exchange>) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(request) = read_request(stream)? else {
        return Ok(());
    };
    let response = answer(&request);
    // Before it is answered: whoever has the answer finds the exchange told.
    let _ = exchanges.send(Exchange {
        request,
        response: response.clone(),
    });
    write_response(stream, &response)
}

/// The head of a request; its body is read away. `None` if the peer said nothing.
fn read_request(stream: &TcpStream) -> io::Result<Option<Request>> {
    let mut lines = BufReader::new(stream.take(HEAD));
    let mut request = Request::default();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end_matches(['\r', '\n']);
        if request.line.is_empty() {
            line.clone_into(&mut request.line);
        } else if let Some((name, value)) = line.split_once(':') {
            request
                .headers
                .push((name.to_owned(), value.trim().to_owned()));
        } else {
            break;
        }
    }
    let length = request
        .header("content-length")
        .and_then(|length| length.parse().ok());
    io::copy(&mut lines.take(length.unwrap_or(0)), &mut io::sink())?;
    Ok(Some(request))
}

fn write_response(mut stream: &TcpStream, response: &Response) -> io::Result<()> {
    let mut text = format!("HTTP/1.1 {} {}\r\n", response.status, response.reason);
    for (name, value) in response.headers() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.push_str(&response.body);
    stream.write_all(text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::stub::TOKEN;

    fn send(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(server.address).expect("the stub listens");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = String::new();
        stream
            .read_to_string(&mut answer)
            .expect("answered, then closed");
        answer
    }

    #[test]
    fn answers_and_remembers() {
        let server = Server::start().expect("a free port");
        let request = format!(
            "GET /security/token?scope=all&type=delegation HTTP/1.1\r\nhost: a\r\n\
             accept: application/json\r\nx-plex-token: {TOKEN}\r\n\r\n"
        );
        let answer = send(&server, &request);
        assert!(
            answer.starts_with("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"),
            "{answer}"
        );
        assert!(answer.ends_with("000000000000\"}}"), "{answer}");
        let refused = send(
            &server,
            "POST /security/token HTTP/1.1\r\ncontent-length: 2\r\n\r\n{}",
        );
        assert!(
            refused.starts_with("HTTP/1.1 401 Unauthorized\r\n"),
            "{refused}"
        );
        let statuses: Vec<u16> = server
            .exchanges()
            .iter()
            .map(|exchange| exchange.response.status)
            .collect();
        assert_eq!(statuses, [200, 401]);
        assert_eq!(server.exchanges(), []);
    }

    #[test]
    fn silence_and_noise_do_not_stop_it() {
        let server = Server::start().expect("a free port");
        drop(TcpStream::connect(server.address).expect("the stub listens"));
        assert!(send(&server, "noise\r\n\r\n").starts_with("HTTP/1.1 404"));
        assert!(send(&server, "GET / HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404"));
    }

    #[test]
    fn is_over_when_dropped() {
        let server = Server::start().expect("a free port");
        let address = server.address;
        drop(server);
        assert!(TcpStream::connect(address).is_err());
    }
}
