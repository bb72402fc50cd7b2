//! What expressions of generated functions hold: their texts, the arguments that they begin with, what is inside.

use quote::ToTokens;
use syn::{Block, Expr, Lit, Stmt};

/// The text that an expression is.
pub(super) fn text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// A text, or a number as it is written.
pub(super) fn literal(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(number) if matches!(number.lit, Lit::Int(_) | Lit::Float(_)) => {
            Some(number.lit.to_token_stream().to_string())
        }
        _ => text(expr),
    }
}

/// The argument that an expression begins with: `tags` of `&tags`, `limit` of `parameters.limit`.
pub(super) fn root(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Reference(reference) => root(&reference.expr),
        Expr::Paren(inner) => root(&inner.expr),
        Expr::MethodCall(call) => root(&call.receiver),
        Expr::Field(field) => Some(field.member.to_token_stream().to_string()),
        // `&Json(value)`; of a constant, nothing is given.
        Expr::Call(call) => call.args.first().and_then(root),
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

/// `born` of `&self.born`.
pub(super) fn own_field(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Reference(reference) => own_field(&reference.expr),
        Expr::MethodCall(call) => own_field(&call.receiver),
        Expr::Field(field) if field.base.to_token_stream().to_string() == "self" => {
            Some(field.member.to_token_stream().to_string())
        }
        _ => None,
    }
}

pub(super) fn elements(expr: &Expr) -> Vec<&Expr> {
    match expr {
        Expr::Reference(reference) => elements(&reference.expr),
        Expr::Array(array) => array.elems.iter().collect(),
        _ => Vec::new(),
    }
}

/// The expressions of a block, with those inside of them.
pub(super) fn each_of<'e>(block: &'e Block, see: &mut dyn FnMut(&'e Expr)) {
    for statement in &block.stmts {
        match statement {
            Stmt::Local(local) => {
                if let Some(init) = &local.init {
                    each(&init.expr, see);
                }
            }
            Stmt::Expr(expr, _) => each(expr, see),
            Stmt::Item(_) | Stmt::Macro(_) => {}
        }
    }
}

/// An expression, and those inside it that generated functions have.
pub(super) fn each<'e>(expr: &'e Expr, see: &mut dyn FnMut(&'e Expr)) {
    see(expr);
    match expr {
        Expr::MethodCall(call) => {
            each(&call.receiver, see);
            call.args.iter().for_each(|one| each(one, see));
        }
        Expr::Call(call) => call.args.iter().for_each(|one| each(one, see)),
        Expr::Match(choice) => choice.arms.iter().for_each(|arm| each(&arm.body, see)),
        Expr::Struct(made) => made.fields.iter().for_each(|field| each(&field.expr, see)),
        Expr::Block(block) => each_of(&block.block, see),
        Expr::If(choice) => {
            each_of(&choice.then_branch, see);
            if let Some((_, other)) = &choice.else_branch {
                each(other, see);
            }
        }
        Expr::Reference(reference) => each(&reference.expr, see),
        Expr::Paren(inner) => each(&inner.expr, see),
        Expr::Try(tried) => each(&tried.expr, see),
        _ => {}
    }
}

/// `a` of `Some("a")`.
pub(super) fn of_some(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Call(some) => some.args.first().and_then(text),
        _ => None,
    }
}

pub(super) fn is_true(expr: &Expr) -> bool {
    expr.to_token_stream().to_string() == "true"
}
