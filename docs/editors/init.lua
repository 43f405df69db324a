-- Mailtranche in Neovim 0.7.2 and newer: put this file into your configuration as `lua/mailtranche.lua` and
-- `require("mailtranche")`, or start with it: `nvim -u docs/editors/init.lua`.
--
-- What you may set before, all of it optional:
--   vim.g.mailtranche = {
--     cmd = { "mailtranche", "lsp", "--stdio" },
--     trusted = true,   -- false: text is checked, no question goes to the network
--     offline = false,  -- true: the same, for a day without network
--     rules = {},       -- how findings are shown, e.g. { ["dns/drift-from-source"] = "hint" }
--   }
local function setting(name, default)
  local value = (vim.g.mailtranche or {})[name]
  if value == nil then return default end
  return value
end

local roots = { migration = true, programme = true, settings = true }
local folders = { zones = true, runbooks = true, tranches = true, gates = true, domains = true, senders = true, records = true, vendors = true }

-- The documents of a playbook by their path; every other YAML file stays YAML.
local function of_playbook(path)
  path = path:gsub("\\", "/")
  if path:match("%.mailtranche%.ya?ml$") then return "mailtranche" end
  local own = "/" .. path
  local from = 1
  while true do
    local _, last = own:find("/mailtranche/", from, true)
    if not last then return nil end
    local rest = own:sub(last + 1)
    if roots[rest:match("^([^/]+)%.ya?ml$") or ""] then return "mailtranche" end
    if folders[rest:match("^([^/]+)/.+%.ya?ml$") or ""] then return "mailtranche" end
    -- A clone may have the same name as the folder inside of it.
    from = last
  end
end

if vim.fn.has("nvim-0.8") == 1 or vim.g.do_filetype_lua == 1 then
  vim.filetype.add({
    extension = { zone = "dns-zone" },
    pattern = { [".*%.ya?ml"] = { of_playbook, { priority = 10 } } },
  })
else
  local group = vim.api.nvim_create_augroup("mailtranche_filetype", {})
  vim.api.nvim_create_autocmd({ "BufRead", "BufNewFile" }, {
    group = group,
    pattern = { "*.yaml", "*.yml", "*.zone" },
    callback = function(event)
      local path = vim.fn.fnamemodify(event.file, ":p")
      local filetype = path:match("%.zone$") and "dns-zone" or of_playbook(path)
      if filetype then vim.bo[event.buf].filetype = filetype end
    end,
  })
end

-- The folder that holds `mailtranche/`, else the repository, else where the file lies.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ":p:h")
  local start = folder
  while true do
    if vim.fn.filereadable(folder .. "/mailtranche/migration.yaml") == 1 then return folder end
    local above = vim.fn.fnamemodify(folder, ":h")
    if above == folder then break end
    folder = above
  end
  local git = vim.fn.finddir(".git", start .. ";")
  return git ~= "" and vim.fn.fnamemodify(git, ":p:h:h") or start
end

local clients = {} -- 0.7 only: the server of each root

local function attach(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local config = {
    name = "mailtranche",
    cmd = setting("cmd", { "mailtranche", "lsp", "--stdio" }),
    root_dir = root,
    init_options = {
      trusted = setting("trusted", true),
      offline = setting("offline", false),
      rules = setting("rules", vim.empty_dict()),
    },
  }
  if vim.lsp.start then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  config.on_exit = function() clients[root] = nil end
  clients[root] = clients[root] or vim.lsp.start_client(config)
  if clients[root] then vim.lsp.buf_attach_client(buffer, clients[root]) end
end

vim.api.nvim_create_autocmd("FileType", {
  group = vim.api.nvim_create_augroup("mailtranche", {}),
  pattern = { "mailtranche", "dns-zone" },
  callback = function(event)
    local options = vim.bo[event.buf]
    if event.match == "mailtranche" then
      options.syntax, options.commentstring = "yaml", "# %s"
      options.expandtab, options.shiftwidth = true, 2
    else
      options.syntax, options.commentstring = "bindzone", "; %s"
    end
    options.omnifunc = "v:lua.vim.lsp.omnifunc" -- complete: <C-x><C-o>
    attach(event.buf)

    local function map(keys, action)
      vim.keymap.set("n", keys, action, { buffer = event.buf })
    end
    map("K", vim.lsp.buf.hover)
    map("gd", vim.lsp.buf.definition)
    map("gr", vim.lsp.buf.references)
    map("gO", vim.lsp.buf.document_symbol)
    map("<Leader>r", vim.lsp.buf.rename)
    map("<Leader>a", vim.lsp.buf.code_action)
  end,
})
